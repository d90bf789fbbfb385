/**
 * Rayleigh's test that directions are spread evenly round the circle, with the approximation of
 * J. H. Zar, Biostatistical Analysis, 2010, eq. 27.4: n directions of resultant length R (0–1).
 */
export function rayleighTest(resultant: number, n: number): { z: number; p: number } {
  const z = n * resultant ** 2;
  const length = n * resultant;
  return { z, p: Math.exp(Math.sqrt(1 + 4 * n + 4 * (n * n - length * length)) - (1 + 2 * n)) };
}
