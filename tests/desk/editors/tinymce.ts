import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/skins/ui/oxide/skin.css';
import 'tinymce/themes/silver';
import { makeOf } from './tinymce-of.ts';

export const make = makeOf(tinymce, { license_key: 'gpl', promotion: false });
