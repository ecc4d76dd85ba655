export { NoticeChoicesSection } from './components/notice-choices-section';
