// module Numerics
