import {
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useRef,
  useState,
} from 'react'
import { useTranslations } from 'use-intl'
import { readPreference, writePreference } from '../preferences.ts'
import styles from './split-pane.module.css'

const least = 25
const most = 75
const usual = 56

function clamp(percent: number): number {
  return Math.min(most, Math.max(least, percent))
}

/** Two areas side by side with a border that can be moved, by pointer and by arrow keys; one above the other on a phone. */
export function SplitPane({ left, right }: { left: ReactNode; right: ReactNode }) {
  const t = useTranslations('document')
  const pane = useRef<HTMLDivElement>(null)
  const [percent, setPercent] = useState(() => clamp(Number(readPreference('document-split')) || usual))
  function move(next: number) {
    setPercent(clamp(next))
    writePreference('document-split', String(Math.round(clamp(next))))
  }
  function onPointerMove(event: PointerEvent) {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const { left, width } = pane.current!.getBoundingClientRect()
    move(((event.clientX - left) / width) * 100)
  }
  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowLeft: -2, ArrowRight: 2 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    move(percent + step)
  }
  return (
    <div ref={pane} className={styles.pane}>
      <div className={styles.left} style={{ '--left': `${percent}%` } as CSSProperties}>
        {left}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a border that can be moved is no thematic break */}
      <div
        role="separator"
        aria-orientation="vertical"
        aria-label={t('splitHandle')}
        aria-valuenow={Math.round(percent)}
        aria-valuemin={least}
        aria-valuemax={most}
        tabIndex={0}
        className={styles.handle}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={onPointerMove}
        onKeyDown={onKeyDown}
      />
      <div className={styles.right}>{right}</div>
    </div>
  )
}
