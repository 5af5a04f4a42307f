import tinymce from 'tinymce5';
import 'tinymce5/icons/default';
import 'tinymce5/skins/ui/oxide/skin.css';
import 'tinymce5/themes/silver';
import { makeOf } from './tinymce-of.ts';

export const make = makeOf(tinymce);
