// module Plots
