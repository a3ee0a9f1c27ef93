import { svg } from 'lit';

// prettier-ignore
/** A street: houses, a lamp post and a tree. */
export const backdrop = svg`
    <path class="sky" d="M0 0h1200v360H0z" />
    <path class="sheet" d="M70 46l34-22 40 14 28-10 26 26-60 10zM860 40l36-22 30 12 34-10 24 26-60 8z" />
    <path class="shade" d="M0 128l70-46 84 46v176H0z" /><path class="lilac" d="M0 122l70-46 84 46v182H0z" /><path class="sheet" d="M24 140h40v44H24zM92 140h40v44H92zM24 210h40v44H24z" /><path class="coral" d="M92 216h42v88H92z" />
    <path class="shade" d="M1040 122l86-50 74 40v192h-160z" /><path class="moss" d="M1034 116l86-50 80 44v194h-166z" /><path class="sheet" d="M1058 138h42v44h-42zM1132 138h42v44h-42zM1132 208h42v44h-42z" /><path class="ink" d="M1058 214h42v90h-42z" />
    <g transform="translate(200 0)">
    <path class="shade" d="M-44 96l94-62 98 60v210H-44z" /><path class="marigold" d="M-50 90l94-62 98 60v216H-50z" /><path class="coral" d="M-66 96l110-74 114 70-10 14L44 42-56 110z" /><path class="sheet" d="M-24 120h50v54h-50zM64 120h50v54H64zM-24 204h50v54h-50z" /><path class="teal" d="M68 210h46v94H68z" /><path class="marigold" d="M100 254h8v8h-8z" />
    <path class="shade" d="M152 130h196v174H152z" /><path class="kraft" d="M146 124h196v180H146z" /><path class="ink" d="M146 112h196v16H146z" /><path class="sheet" d="M162 150h74v86h-74z" /><path class="coral" d="M154 136l86-2 8 22-14 8-14-8-14 8-16-8-14 8-14-8-16 8z" /><path class="lilac" d="M262 156h58v148h-58z" /><path class="sheet" d="M270 166h42v54h-42z" />
    <path class="shade" d="M606 104l80-54 86 52v202H606z" /><path class="coral" d="M600 98l80-54 86 52v208H600z" /><path class="ink" d="M586 104l94-64 100 62-10 12-90-56-84 58z" /><path class="sheet" d="M622 128h46v50h-46zM696 128h46v50h-46zM622 206h46v50h-46z" /><path class="teal" d="M698 212h44v92h-44z" />
    <path class="moss" d="M346 304l0-74 40-18 48 12 42-14 52 14 46-10 26 18v72z" />
    <path class="ink" d="M556 60h8v244h-8z" /><path class="ink" d="M540 48h40l-6 20h-28z" /><path class="marigold" d="M546 66h28l-4 14h-20z" />
    </g>
    <path class="shade" d="M0 300l1200-6v66H0z" /><path class="kraft" d="M0 306l1200-6v60H0z" /><path class="stripe" d="M0 330l1200-5v8l-1200 5z" />
`;
