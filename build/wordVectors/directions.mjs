// The few directions in which many vectors differ most.

/** Each vector in its `count` main directions (principal components), the mean taken away. */
export function inMainDirections(vectors, count) {
  const mean = vectors[0].map((_, at) => vectors.reduce((sum, vector) => sum + vector[at], 0) / vectors.length)
  const centred = vectors.map((vector) => vector.map((value, at) => value - mean[at]))
  const { values, directions } = eigen(covariance(centred))
  const kept = values
    .map((value, at) => ({ value, direction: directions[at] }))
    .sort((one, other) => other.value - one.value)
    .slice(0, count)
  return centred.map((vector) => Float64Array.from(kept, ({ direction }) => dot(vector, direction)))
}

function covariance(centred) {
  const size = centred[0].length
  const sums = Array.from({ length: size }, () => new Float64Array(size))
  for (const vector of centred)
    for (let row = 0; row < size; row++)
      for (let column = 0; column < size; column++) sums[row][column] += vector[row] * vector[column]
  return sums.map((row) => row.map((sum) => sum / centred.length))
}

/** Jacobi's rotations: plenty for a few hundred dimensions. */
function eigen(matrix) {
  const a = matrix.map((row) => Float64Array.from(row))
  const size = a.length
  const directions = a.map((_, row) => Float64Array.from(a, (__, column) => (row === column ? 1 : 0)))
  for (let sweep = 0; sweep < 12; sweep++)
    for (let p = 0; p < size; p++)
      for (let q = p + 1; q < size; q++) {
        if (Math.abs(a[p][q]) < 1e-14) continue
        const theta = (a[q][q] - a[p][p]) / (2 * a[p][q])
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
        const c = 1 / Math.sqrt(t * t + 1)
        const s = t * c
        for (let k = 0; k < size; k++) [a[k][p], a[k][q]] = [c * a[k][p] - s * a[k][q], s * a[k][p] + c * a[k][q]]
        for (let k = 0; k < size; k++) [a[p][k], a[q][k]] = [c * a[p][k] - s * a[q][k], s * a[p][k] + c * a[q][k]]
        const [one, other] = [directions[p], directions[q]]
        directions[p] = one.map((value, k) => c * value - s * other[k])
        directions[q] = one.map((value, k) => s * value + c * other[k])
      }
  return { values: a.map((row, at) => row[at]), directions }
}

export function dot(one, other) {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += one[at] * other[at]
  return sum
}

export function unit(vector) {
  const length = Math.sqrt(dot(vector, vector)) || 1
  return Float64Array.from(vector, (value) => value / length)
}
