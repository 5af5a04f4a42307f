export { make } from './ckeditor5-build.ts';
