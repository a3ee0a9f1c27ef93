import { svg } from 'lit';
import type { PictureArt } from '../art.ts';

// prettier-ignore
/** A bucket in a shop window, and its sign, whose letters are drawn so that they can be turned round. */
export const inTheWindow = svg`
    <g stroke="#FFF9EC" stroke-width="3" stroke-linejoin="bevel">
    <path fill="#8A5330" stroke="none" d="M0 0h400v300H0z"/>
    <path fill="#0F7A74" d="M10 12l380-4 2 282-384 2z"/><path fill="#CFE4E8" d="M30 32l340-4 2 240-344 2z"/>
    <path fill="#FFF9EC" stroke="none" opacity=".6" d="M44 120l70-86 26 0-96 118zM300 200l66-82 0 34-38 48z"/>
    <path fill="#B98A55" d="M26 222l348-6 0 40-348 4z"/>
    <g transform="translate(0 -14)"><path fill="none" stroke="#20264A" stroke-width="6" d="M128 122l8-54 30-24 60-4 34 20 12 58"/>
    <path fill="#9FB0BA" d="M112 120l176-4-26 118-124 4z"/><path fill="#B9C8D0" d="M112 120l60-2 4 118-38 2z"/>
    <path fill="#7C8D98" stroke="none" d="M116 142l168-4-3 12-163 4zM132 214l136-4-3 12-130 4z"/>
    <path fill="#C9D6DE" d="M104 108l20-10 76-4 78 2 18 10-16 12-80 4-78-2z"/><path fill="#5B6B77" stroke="none" d="M122 108l78-5 80 4-80 6z"/></g>
    <path fill="none" stroke="#20264A" stroke-width="4" d="M70 224l48-64M330 220l-48-64"/>
    <g transform="translate(0 64)"><path fill="#F9E3B4" d="M34 156l330-6 4 64-332 6z"/>
    <path fill="none" stroke="#20264A" stroke-width="6" stroke-linejoin="round" stroke-linecap="round" d="M58 202v-34l18 34v-34M91 168h8l5 6v22l-5 6h-8l-5-6v-22zM114 168h20m-10 0v34M170 168h-17v34m0-17h13M185 168h8l5 6v22l-5 6h-8l-5-6v-22zM210 202v-34h13l5 6v6l-5 5h-13m9 0l10 17M268 172l-5-4h-9l-5 5v7l19 9v8l-5 5h-9l-5-4M278 202l10-34 10 34m-16-11h12M309 168v34h14M350 167h-17v34h17m-17-17h13"/></g>
    </g>
`;

/** Mr Pond's bucket, which is not for sale. */
export const picture: PictureArt = { art: inTheWindow, spots: {} };
