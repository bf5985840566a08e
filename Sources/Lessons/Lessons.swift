// module Lessons
