import { actions } from '#content/actions.ts';
import type { Shown } from '#content/shown.ts';
import { emergencies } from '#content/urgent/emergencies.ts';
import { type EmergencyId, emergencyIds } from '#domain/emergency.ts';
import { emergencyNames } from '#i18n/emergency-names.ts';
import { titleOf } from '#i18n/page-names.ts';

/** Whom each network's customers call. */
const hotlines = {
  'china-mobile': actions['call-10086'],
  'china-unicom': actions['call-10010'],
  'china-telecom': actions['call-10000'],
  'china-broadnet': actions['call-10099'],
};

/** What the page of one emergency is made of. Runs at build. */
export const urgentData = {
  ids: emergencyIds,
  head: (id: EmergencyId) => ({
    title: titleOf(emergencyNames[id]),
    description: {
      zh: `${emergencies[id].heading.zh}：先打哪个电话，怎么说，接着做哪几件。`,
      en: `${emergencies[id].heading.en}: whom to call first, what to say, and what to do next.`,
    },
  }),
  props: (id: EmergencyId) => ({ id, ...emergencies[id], hotlines }),
};

export type UrgentProps = Shown<ReturnType<typeof urgentData.props>>;
