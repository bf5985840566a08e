/// A point on the unit circle at `angle` in [−π/4, π/4], by Taylor series whose rest is below 2⁻⁵⁹.
///
/// Enough for normal draws, which fold the full turn into this range exactly (see ``RandomStream/normal()``).
func cosineAndSine(_ angle: Double) -> (cosine: Double, sine: Double) {
  let z = angle * angle
  var sine = 1.0 / 355_687_428_096_000
  sine = sine * z - 1.0 / 1_307_674_368_000
  sine = sine * z + 1.0 / 6_227_020_800
  sine = sine * z - 1.0 / 39_916_800
  sine = sine * z + 1.0 / 362_880
  sine = sine * z - 1.0 / 5_040
  sine = sine * z + 1.0 / 120
  sine = sine * z - 1.0 / 6
  var cosine = 1.0 / 20_922_789_888_000
  cosine = cosine * z - 1.0 / 87_178_291_200
  cosine = cosine * z + 1.0 / 479_001_600
  cosine = cosine * z - 1.0 / 3_628_800
  cosine = cosine * z + 1.0 / 40_320
  cosine = cosine * z - 1.0 / 720
  cosine = cosine * z + 1.0 / 24
  cosine = cosine * z - 0.5
  return (1 + cosine * z, angle + angle * z * sine)
}
