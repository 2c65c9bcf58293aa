import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Building2, Check, LogOut, Moon, Sun, SunMoon, UserRound, UserRoundCog } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { type Locale, locales, useLocale } from '../i18n/locale.tsx'
import { IconButton } from '../kit/button.tsx'
import { Menu, type MenuItem } from '../kit/menu.tsx'
import { callAuth } from '../session/auth.ts'
import { useMe } from '../session/session-gate.tsx'
import { useSignOut } from '../session/use-sign-out.ts'
import { type Theme, themes, useTheme } from '../theme/theme.ts'

const themeIcons: Record<Theme, typeof Sun> = { system: SunMoon, light: Sun, dark: Moon }

/** The menu of the person: account, other workspaces, appearance, language, sign-out. */
export function AccountMenu() {
  const t = useTranslations('common')
  const session = useTranslations('session.account')
  const me = useMe()
  const navigate = useNavigate()
  const [theme, setTheme] = useTheme()
  const [locale, setLocale] = useLocale()
  const signOut = useSignOut()
  const others = useOtherWorkspaces()
  const isPerson = me.type === 'user'
  const items: MenuItem[] = [
    ...(isPerson
      ? [
          {
            label: session('title'),
            icon: <UserRoundCog />,
            onSelect: () => void navigate({ to: '/account' }),
          },
        ]
      : []),
    ...others.map(({ id, name }) => ({
      label: session('switchTo', { name }),
      icon: <Building2 />,
      onSelect: () => chooseWorkspace(id),
    })),
    ...themes.map((each, index) => {
      const Icon = each === theme ? Check : themeIcons[each]
      return {
        label: `${t('theme')}: ${t(`themes.${each}`)}`,
        icon: <Icon />,
        isSeparated: index === 0,
        onSelect: () => setTheme(each),
      }
    }),
    ...(Object.keys(locales) as Locale[]).map((each, index) => ({
      label: locales[each],
      icon: each === locale ? <Check /> : <span />,
      isSeparated: index === 0,
      onSelect: () => setLocale(each),
    })),
    ...(isPerson
      ? [{ label: t('signOut'), icon: <LogOut />, isSeparated: true, onSelect: () => void signOut() }]
      : []),
  ]
  return (
    <Menu
      trigger={<IconButton label={`${t('account')}: ${me.name ?? ''}`} icon={<UserRound />} />}
      items={items}
    />
  )
}

/** The other workspaces of a person who belongs to several. */
function useOtherWorkspaces(): { id: string; name: string }[] {
  const me = useMe()
  const { data } = useQuery({
    queryKey: ['workspaces'],
    queryFn: async () => {
      const answer = await callAuth<{ data: { id: string; name: string }[] }>('workspaces')
      return answer.ok ? answer.data.data : []
    },
    enabled: me.type === 'user',
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data?.filter(({ id }) => id !== me.workspace.id) ?? []
}

/** The API reads the chosen workspace from a cookie, which is no secret. */
function chooseWorkspace(id: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing on pages without TLS
  document.cookie = `numora.workspace=${id}; path=/; max-age=31536000; samesite=lax`
  window.location.assign('/app/')
}
