import { Camera, Check, ChevronDown, FileText, Upload } from 'lucide-react'
import { type ChangeEvent, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useKeyNames, useKeys } from '../keys/use-keys.ts'
import { Button, IconButton } from '../kit/button.tsx'
import { Menu } from '../kit/menu.tsx'
import { useMedia } from '../kit/use-media.ts'
import { useSchemas } from '../queue/use-names.ts'
import styles from './upload.module.css'
import { uploads } from './uploads.ts'

const accepted =
  '.pdf,.xml,.isdoc,.isdocx,.p7m,.jpg,.jpeg,.png,.tif,.tiff,.heic,.heif,.webp,.gif,.bmp,.zip,.eml,.msg,.asice'

type UploadButtonsProps = { schema: string; onSchema: (schema: string) => void }

/** Chooses files to upload, with a key, and what they are read as; on phones also takes a photo. */
export function UploadButtons({ schema, onSchema }: UploadButtonsProps) {
  const t = useTranslations('queue.upload')
  const key = useKeyNames().upload
  const files = useRef<HTMLInputElement>(null)
  const camera = useRef<HTMLInputElement>(null)
  const isPhone = useMedia('(pointer: coarse)')
  useKeys({ upload: () => files.current?.click() })
  function take(event: ChangeEvent<HTMLInputElement>) {
    const chosen = [...(event.target.files ?? [])]
    // Otherwise the same file could not be chosen again.
    event.target.value = ''
    if (chosen.length > 0) uploads.add(chosen, schema)
  }
  return (
    <div className={styles.buttons}>
      <Button
        look="primary"
        icon={<Upload />}
        keyName={isPhone ? undefined : key}
        onClick={() => files.current?.click()}
      >
        {t('button')}
      </Button>
      <SchemaMenu schema={schema} onSchema={onSchema} />
      <input
        ref={files}
        className={styles.input}
        type="file"
        accept={accepted}
        multiple
        tabIndex={-1}
        aria-label={t('button')}
        onChange={take}
      />
      {isPhone && (
        <>
          <IconButton
            look="plain"
            label={t('camera')}
            icon={<Camera />}
            onClick={() => camera.current?.click()}
          />
          <input
            ref={camera}
            className={styles.input}
            type="file"
            accept="image/*"
            capture="environment"
            tabIndex={-1}
            aria-label={t('camera')}
            onChange={take}
          />
        </>
      )}
    </div>
  )
}

function SchemaMenu({ schema, onSchema }: UploadButtonsProps) {
  const t = useTranslations('queue.upload')
  const schemas = useSchemas() ?? []
  const choices = [{ id: 'auto', label: t('auto') }, ...schemas.filter(({ status }) => status === 'active')]
  const chosen = choices.find(({ id }) => id === schema)
  return (
    <Menu
      trigger={
        <IconButton
          look="plain"
          label={`${t('schema')}: ${chosen?.label ?? schema}`}
          icon={<ChevronDown />}
        />
      }
      items={choices.map(({ id, label }) => ({
        label: `${t('schema')}: ${label}`,
        icon: id === schema ? <Check /> : <FileText />,
        onSelect: () => onSchema(id),
      }))}
    />
  )
}
