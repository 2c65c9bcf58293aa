/** What an expected calibration error means for whoever relies on confidences. */
export function verdictOf(error: number): 'good' | 'fair' | 'poor' {
  if (error <= 0.02) return 'good'
  return error <= 0.05 ? 'fair' : 'poor'
}
