import type { QualityReport } from '@numora/contract'
import { useTranslations } from 'use-intl'
import styles from './quality.module.css'

export type Bin = QualityReport['reliability']['bins'][number]

const size = 220
const margin = 34

/** Stated confidence against the share that was right: on the diagonal, what is stated is true. */
export function ReliabilityChart({ bins }: { bins: readonly Bin[] }) {
  const t = useTranslations('quality')
  const least = Math.max(0, Math.floor(Math.min(...bins.map(leastOf), 0.9) * 10) / 10)
  const scale = (value: number) => ((value - least) / (1 - least)) * size
  const x = (value: number) => margin + scale(value)
  const y = (value: number) => 8 + size - scale(value)
  const most = Math.max(...bins.map(({ count }) => count))
  const ticks = [least, (1 + least) / 2, 1]
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${size + margin + 12} ${size + margin + 8}`}
      role="img"
      aria-label={t('chartLabel')}
    >
      <line className={styles.diagonal} x1={x(least)} y1={y(least)} x2={x(1)} y2={y(1)} />
      <path className={styles.axis} d={`M${x(least)} ${y(1)}V${y(least)}H${x(1)}`} />
      {ticks.map((tick) => (
        <g key={tick}>
          <text x={x(tick)} y={y(least) + 14} textAnchor="middle">
            {Math.round(tick * 100)}
          </text>
          <text x={x(least) - 6} y={y(tick) + 4} textAnchor="end">
            {Math.round(tick * 100)}
          </text>
        </g>
      ))}
      <text x={x((1 + least) / 2)} y={y(least) + 28} textAnchor="middle">
        {t('axisStated')}
      </text>
      <text transform={`translate(10 ${y((1 + least) / 2)}) rotate(-90)`} textAnchor="middle">
        {t('axisRight')}
      </text>
      {bins.map(({ from, confidence, accuracy, count }) =>
        confidence === null || accuracy === null ? null : (
          <circle
            key={from}
            className={styles.dot}
            cx={x(confidence)}
            cy={y(accuracy)}
            r={3 + 7 * Math.sqrt(count / most)}
          />
        ),
      )}
    </svg>
  )
}

function leastOf({ confidence, accuracy }: Bin): number {
  return Math.min(confidence ?? 1, accuracy ?? 1)
}
