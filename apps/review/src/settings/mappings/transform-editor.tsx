import { Plus, Trash2 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import formStyles from '../../form/form.module.css'
import { useProblemsWithin } from '../../form/problems.ts'
import { useApiText } from '../../i18n/use-api-text.ts'
import { Button, IconButton } from '../../kit/button.tsx'
import { Select } from '../../kit/select.tsx'
import field from '../../kit/text-field.module.css'
import { TextField } from '../../kit/text-field.tsx'
import styles from './mappings.module.css'
import { type StepName, stepNames } from './step-names.ts'
import { formats, isFormat, type StepDraft } from './transform-draft.ts'

type TransformEditorProps = { path: string; steps: StepDraft[]; onChange: (steps: StepDraft[]) => void }

/** The conversions of a value, one after the other. */
export function TransformEditor({ path, steps, onChange }: TransformEditorProps) {
  const t = useTranslations('settings.mappings')
  const apiText = useApiText()
  const problems = useProblemsWithin(path)
  return (
    <fieldset className={formStyles.group}>
      <legend>{t('transform')}</legend>
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other identity while they are edited
        <div key={index} className={styles.step}>
          <Select
            label={t('step', { number: index + 1 })}
            isLabelHidden
            value={step.name as StepName}
            options={stepNames.map((value) => ({ value, label: t(`steps.${value}`) }))}
            onValueChange={(name) => onChange(steps.with(index, { name, args: {} }))}
          />
          {isFormat(step.name) &&
            formats[step.name].map((part) => (
              <StepPart
                key={part}
                step={step}
                part={part}
                onChange={(text) =>
                  onChange(steps.with(index, { ...step, args: { ...step.args, [part]: text } }))
                }
              />
            ))}
          <IconButton
            label={t('removeStep', { number: index + 1 })}
            icon={<Trash2 />}
            onClick={() => onChange(steps.toSpliced(index, 1))}
          />
        </div>
      ))}
      {problems.map(({ path: at, message }) => (
        <p key={at + message} className={field.error}>
          {apiText(message)}
        </p>
      ))}
      <Button
        icon={<Plus />}
        className={formStyles.start}
        onClick={() => onChange([...steps, { name: 'number', args: {} }])}
      >
        {t('addStep')}
      </Button>
    </fieldset>
  )
}

const choices: Record<string, readonly string[]> = {
  rounding: ['', 'half_up', 'half_even', 'down'],
  decimal: ['', '.', ','],
  grouping: ['', '.', ',', ' ', "'"],
}

function StepPart({
  step: { name, args },
  part,
  onChange,
}: {
  step: StepDraft
  part: string
  onChange: (text: string) => void
}) {
  const t = useTranslations('settings.mappings')
  const label = t(`parts.${(part || name) as 'scale'}`)
  const options = choices[part]
  if (options)
    return (
      <Select
        label={label}
        value={args[part] ?? ''}
        options={options.map((value) => ({
          value,
          label: value === '' ? '–' : t(`choices.${namesOf[value] ?? (value as 'half_up')}`),
        }))}
        onValueChange={onChange}
      />
    )
  return (
    <TextField
      label={label}
      value={args[part] ?? ''}
      onValueChange={onChange}
      placeholder={name === 'date_format' ? 'dd.MM.yyyy' : undefined}
    />
  )
}

/** The names of characters, which cannot be keys of messages. */
const namesOf: Record<string, 'dot' | 'comma' | 'space' | 'apostrophe'> = {
  '.': 'dot',
  ',': 'comma',
  ' ': 'space',
  "'": 'apostrophe',
}
