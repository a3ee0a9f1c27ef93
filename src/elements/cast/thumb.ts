import { type SVGTemplateResult, svg } from 'lit';

/** Skin, its shade, the nail and the sleeve of those who hold the device. */
const colours: Readonly<Record<string, readonly [string, string, string, string]>> = {
  zofia: ['#F6CDAE', '#E7A984', '#FFE9DA', '#E3A62B'],
  kofi: ['#8A5330', '#6B3D20', '#C98A66', '#0F7A74'],
  priya: ['#C98A5B', '#A86B40', '#EBBF9B', '#E26D54'],
  callum: ['#F8D6BF', '#EBB090', '#FFEDE2', '#3E5FA8'],
  amara: ['#6E4226', '#532E17', '#B07A58', '#F6B73C'],
  jonah: ['#A9703F', '#85522A', '#F2D3B0', '#3F8A4A'],
  leila: ['#E2B083', '#C58C5E', '#F8DCC0', '#2E3F7A'],
  rhys: ['#F6CDB2', '#E6A585', '#FFE9DC', '#C23B31'],
  mei: ['#F4D3AB', '#DDAA7A', '#FFEFD9', '#FFF3DC'],
  ewa: ['#F4C7A6', '#E0A17B', '#FFE6D6', '#5B86C4'],
  yaw: ['#7C4828', '#5E3319', '#BD8462', '#7A8F3C'],
  bell: ['#B97B4E', '#975B33', '#E0B290', '#2F6FA3'],
};

/** The thumb of a character, tip upwards, in a view box of 140 by 240. */
export function thumbOf(picture: string): SVGTemplateResult {
  const [skin, shade, nail, sleeve] = colours[picture] ?? colours.priya!;
  return svg`<g stroke="#FFF9EC" stroke-width="4" stroke-linejoin="bevel">
    <path fill=${sleeve} d="M30 176l48-3 40-3 5 52 3 16-53 1-45-1-6 0 5-44z"/>
    <path fill=${skin} d="M36 46l2-10 5-16 12-11 11-1 10 6 7 13 3 18 1 15 0 17 2 10 4 13 6 15 5 11 5 11 4 14 0 10-1 17 0 4-16 1-10 0-13 0-14 0-11 0-12 1-2-15-2-14 0-17 0-12 0-14 2-18 0-14 1-16z"/>
    <path fill=${nail} stroke="none" d="M49 30l5-9 13-1 7 8 1 18-7 7-13 0-6-7z"/>
    <path fill=${shade} stroke="none" d="M47 85l7-1 7-1 7 0 8 1 0-2-8-3-8-1-7 2-8 3zM47 95l7-1 6 0 7-1 7 1 0-2-7-2-7 0-7 1-6 2z"/>
  </g>`;
}
