import type { Shown } from '#content/shown.ts';
import { type EmergencyId, emergencies } from '#content/urgent/emergencies.ts';

export const urgentData = {
  ids: Object.keys(emergencies) as EmergencyId[],
  head: (id: EmergencyId) => ({ title: emergencies[id].name, description: emergencies[id].name }),
  props: (id: EmergencyId) => ({ id }),
};

export type UrgentProps = Shown<ReturnType<typeof urgentData.props>>;
