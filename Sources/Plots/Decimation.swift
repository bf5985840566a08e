/// Thins a dense curve without changing its picture: per pixel column the first, lowest, highest and last point (M4;
/// Jugel et al. 2014). Bucketed by pixel, not by index, so peaks stay where they are.
func thinned(_ points: [Place]) -> [Place] {
  // Under about two points a pixel there is nothing to gain.
  guard points.count > 1500 else { return points }
  var result = [Place]()
  var start = 0
  while start < points.count {
    let column = floor(points[start].x / 10)
    var end = start
    var lowest = start
    var highest = start
    while end < points.count, floor(points[end].x / 10) == column {
      if points[end].y < points[lowest].y { lowest = end }
      if points[end].y > points[highest].y { highest = end }
      end += 1
    }
    // In a full column the four stand at its middle, not up to half a pixel beside it: strokes that are vertical are written
    // with one number.
    let isFull = end - start > 4
    let middle = column * 10 + 5
    var kept = start
    result.append((isFull ? middle : points[start].x, points[start].y))
    for index in [min(lowest, highest), max(lowest, highest), end - 1] where index > kept {
      result.append((isFull ? middle : points[index].x, points[index].y))
      kept = index
    }
    start = end
  }
  return result
}
