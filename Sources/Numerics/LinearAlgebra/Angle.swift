/// The angle between two vectors of equal length in radians, from 0 to π; NaN where one of them is zero or not finite.
///
/// 2 arctan(‖u − v‖/‖u + v‖) of the unit vectors u and v (Kahan 2006), which is accurate for small angles too; the arc cosine of
/// the scalar product is not.
@specialized(where Number == Double)
@specialized(where Number == Float)
@specialized(where Number == Half)
package func angle<Number: Scalar>(between a: [Number], and b: [Number]) -> Double {
  let (lengthA, lengthB) = (norm(a), norm(b))
  var difference = [Double]()
  var sum = [Double]()
  difference.reserveCapacity(a.count)
  sum.reserveCapacity(a.count)
  for (x, y) in zip(a, b) {
    let (u, v) = (x.double / lengthA, y.double / lengthB)
    difference.append(u - v)
    sum.append(u + v)
  }
  let (across, along) = (norm(difference), norm(sum))
  return across + along > 0 ? 2 * angle(x: along, y: across) : .nan
}
