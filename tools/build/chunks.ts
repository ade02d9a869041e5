/** A group of modules that travel to the reader in one file. */
interface Group {
  readonly name: string;
  readonly test: RegExp;
  readonly priority?: number;
  /** Whether what they import comes in the same file, unless another group has it. */
  readonly includeDependenciesRecursively?: boolean;
}

/** Such a group, without what its modules import. */
const only = (name: string, test: RegExp): Group => ({ name, test, includeDependenciesRecursively: false });

/**
 * Few large files instead of a dozen small ones: they compress better, and each request costs a slow network dear.
 * A group holds what the pages that want one of its modules want together.
 */
export const groups: readonly Group[] = [
  // What changes least, in a file that readers keep.
  {
    name: 'vendor',
    priority: 2,
    test: /rolldown\/runtime|node_modules\/(react|react-dom|react-router|scheduler|zustand|valibot)\//,
  },
  // What most pages share.
  {
    name: 'shared',
    priority: 1,
    test: /preload-helper|src\/(app\/(?!NotFoundPage)|content\/(channels\/channel-needs|laws\/law-index|faq\/question-index|steps\/steps|carriers)\.ts|ui\/(?!Law|law|Reading|Checked|Number|number|format-field|Chain|chain|Topic|topic|qr|ScanCode|Cited|later-part|LaterPart|RuledFold|Ladder|ladder|LinkRow|region-name|use-places|fetch-places|related-links|addresses|FieldsAsked)|i18n|state\/(?!reader|situations|unbinding|backup|set-aside|typed)|content\/(actions|record)|paths|domain\/(carrier|locale|iso-day))/,
  },
  // The chain as it is drawn.
  only('chain', /src\/(ui\/(Chain|chain)|content\/chain-links)/),
  // How far the reader has cut it, for home and the steps.
  only(
    'progress',
    /src\/(content\/steps\/(progress|task-index)|domain\/chain-progress|state\/(reader|unbinding))/,
  ),
  // What tasks are called, and whom they are for.
  only('tasks', /src\/(content\/steps\/(task-names|situations)|state\/situations)/),
  only(
    'steps',
    /src\/(features\/steps\/(?!AllSteps|OwnGuidance|StepsPage\.tsx|StepPage\.tsx)|content\/steps\/(phone-names|step-texts))/,
  ),
  // How any carrier's guidance is shown; its texts come when somebody looks at them.
  only(
    'guidance',
    /src\/(features\/carrier\/(Guidance|ContactCard|TickedTopic|brand)|ui\/(Topic|topic)|content\/guidance\/topics)/,
  ),
  // How texts of the library are shown, and what refers to it by name.
  only('reading', /src\/ui\/(Reading|Checked|Cited|later-part|LaterPart|RuledFold)/),
  {
    name: 'channels',
    test: /src\/(features\/channels\/(?!ChannelsPage|ChannelPage|.*-part|RelatedPages)|content\/channels\/channels\.ts|ui\/(FieldsAsked|LinkRow))/,
  },
  {
    name: 'questions',
    test: /src\/(features\/faq\/(?!FaqPage|QuestionPage|RelatedLinks)|content\/faq\/(questions|short-answers)\.ts)/,
  },
  only('laws', /src\/(features\/laws\/words|content\/laws\/laws\.ts|ui\/(Law|law))/),
  // What several records say of the same thing.
  only('complaining', /src\/content\/carrier-services\/complaining/),
  only('reporting', /src\/content\/(carrier-services\/(reporting|side-effect)|steps\/tickets)/),
  only('accounts', /src\/content\/steps\/(own-accounts|recycled-number|strange-codes)/),
  // The field and what it understands, for the pages that have one.
  only(
    'number',
    /src\/(ui\/(Number|number|format-field|region-name|use-places)|content\/number-answers|domain\/(read-number|number-plan))/,
  ),
];
