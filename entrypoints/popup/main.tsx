import { render } from 'preact';
import { Popup } from './Popup.tsx';

const root = document.getElementById('popup');
if (root) render(<Popup />, root);
