import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import './theme/tokens.css'
import './theme/base.css'
import { applyTheme } from './theme/theme.ts'

applyTheme()
createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
