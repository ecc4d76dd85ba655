export { ConnectionBanner } from './connection-banner';
export { LanguageSwitch } from './language-switch';
export { layoutMessages } from './messages';
export { PageView } from './page-view';
export { PathLink } from './path-link';
export { PageHeader } from './page-header';
export { usePhone } from './use-phone';
export { ButtonLink, TextLink } from './router-links';
