import { type SVGTemplateResult, svg } from 'lit';

// prettier-ignore
/** A stick insect on six feet, about 260 wide from (70, 150) on; the front foot can have a colour of its own. */
export const stickInsect = (frontFoot: string): SVGTemplateResult => svg`
    <path fill="none" stroke="#6B3D20" stroke-width="7" stroke-linecap="round" stroke-linejoin="round" d="M118 152l-28 30-10 40M146 150l-4 36-16 40M196 148l-10 38-2 42M216 148l12 38 0 42M258 144l14 38 16 42M282 142l34 30 12 46"/>
    <path fill="none" stroke="#8A5A2E" stroke-width="3" stroke-linecap="round" d="M318 134l34-24M318 140l42-8"/>
    <path fill="#8A5A2E" stroke="#FFF9EC" stroke-width="3" d="M66 158l30-10 60-8 70-4 60-6 18-6 16 2 8 8-6 10-18 4-62 6-70 4-62 6-28 4z"/>
    <path fill="#20264A" d="M306 128l6-2 4 4-3 5-6-1z"/><path fill="none" stroke="#6B3D20" stroke-width="4" d="M156 142l4 14M226 136l2 12M118 146l2 12"/>
    <path fill="#6B3D20" d="M70 220l14-2 2 10-18 2zM116 224l14-2 2 10-18 2zM176 226l14-1 1 10-17 1zM220 226l15 0 2 10-17 0zM282 222l14 0 4 10-16 1z"/>
    <path fill=${frontFoot} stroke="#FFF9EC" stroke-width="2" d="M318 212l20-2 6 18-26 3z"/>
`;
