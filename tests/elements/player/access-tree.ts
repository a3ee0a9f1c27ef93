import { cdp } from 'vitest/browser';

/** One thing that assistive technology meets, in the order in which it does. */
export interface AccessNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

interface RawNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly childIds?: readonly string[];
  readonly properties?: readonly {
    readonly name: string;
    readonly value: { readonly value: unknown };
  }[];
}

interface FrameTree {
  readonly frame: { readonly id: string; readonly url: string };
  readonly childFrames?: readonly FrameTree[];
}

// What only holds others.
const PLAIN = [
  'none',
  'generic',
  'InlineTextBox',
  'LineBreak',
  'RootWebArea',
  'ListMarker',
  'LabelText',
];

// The words inside are the name, and are not said again.
const NAMED_BY_WORDS = ['heading', 'button', 'radio', 'checkbox', 'link', 'DisclosureTriangle'];

/** The accessibility tree of the page under test as the browser itself gives it. */
export async function accessTree(): Promise<readonly AccessNode[]> {
  const session = cdp() as unknown as {
    send(method: string, params?: unknown): Promise<Record<string, unknown>>;
  };
  const { frameTree } = (await session.send('Page.getFrameTree')) as { frameTree: FrameTree };
  const frameId = framesIn(frameTree).find(({ frame }) => frame.url === location.href)?.frame.id;
  await session.send('Accessibility.enable');
  const { nodes } = (await session.send('Accessibility.getFullAXTree', { frameId })) as {
    nodes: readonly RawNode[];
  };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const visit = (node: RawNode): AccessNode[] => {
    const role = node.role?.value ?? '';
    const own: AccessNode = {
      role,
      name: (node.name?.value ?? '').replace(/\s+/g, ' ').trim(),
      description: node.description?.value ?? '',
      properties: Object.fromEntries(
        (node.properties ?? []).map(({ name, value }) => [name, value.value]),
      ),
    };
    const inside = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? visit(child) : [];
    });
    if (node.ignored || PLAIN.includes(role)) return inside;
    const isSaid = NAMED_BY_WORDS.includes(role);
    return [own, ...inside.filter((one) => one.role !== 'StaticText' || !isSaid)];
  };
  return nodes[0] ? visit(nodes[0]) : [];
}

/** The tree as lines such as `button: Get help`, what has neither name nor words left out. */
export async function accessLines(): Promise<readonly string[]> {
  const named = (await accessTree()).filter(({ name }) => name !== '');
  return named.map(({ role, name }) => `${role === 'StaticText' ? 'text' : role}: ${name}`);
}

function framesIn(tree: FrameTree): readonly FrameTree[] {
  return [tree, ...(tree.childFrames ?? []).flatMap(framesIn)];
}
