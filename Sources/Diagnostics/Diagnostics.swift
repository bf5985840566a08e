// module Diagnostics
