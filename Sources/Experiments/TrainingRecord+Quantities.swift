import Plots

/// What every training measures, whatever it learns.
extension TrainingRecord {
  static let update = Quantity(
    "update", label: "update", meaning: "The last update of the row, which covers those after the row before.")
  static let gradient = Quantity(
    "gradient_norm", label: "largest gradient norm",
    meaning: "The largest norm of the gradient in the row, before clipping.")
  static let clippedRow = Quantity(
    "clipped_of_row", label: "share of updates clipped", meaning: "The share of the row's updates that were clipped.")
  static let largestNorm = Quantity(
    "largest_gradient", label: "largest gradient",
    meaning: "The largest finite norm of a gradient met, before clipping.", isHeadline: true)
  static let largestAt = Quantity(
    "largest_gradient_update", label: "met at update",
    meaning: "The update that the largest gradient drives, counted from 1.")
  static let clippedShare = Quantity(
    "clipped_share", label: "share of updates clipped", meaning: "The share of all updates that were clipped.",
    isHeadline: true, neutral: 0)
}
