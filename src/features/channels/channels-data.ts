import type { NeedId } from '#content/channels/channel.ts';
import { channelIds, channels, needs } from '#content/channels/channels.ts';
import type { Shown } from '#content/shown.ts';
import { pageNames, titleOf } from '#i18n/page-names.ts';
import { ladderData } from '#ui/ladder-data.ts';

/** What the list of channels is made of. Runs at build. */
export const channelsData = {
  head: () => ({
    title: titleOf(pageNames.channels),
    description: {
      zh: '骚扰电话、垃圾短信、信息泄露该找谁：12321、12315、110、运营商和申诉机构等 40 个官方渠道，管什么、怎么做、要什么、多久，都有来源。',
      en: 'Spam calls, messages and leaks: 40 official channels in mainland China, what each takes, how, what it asks for, how long, with sources.',
    },
  }),
  props: () => ({
    ladder: ladderData(),
    needs: (Object.keys(needs) as NeedId[]).map((need) => ({
      id: need,
      name: needs[need],
      channels: channelIds
        .filter((id) => channels[id].need === need)
        .map((id) => ({ id, name: channels[id].name, summary: channels[id].summary })),
    })),
  }),
};

export type ChannelsProps = Shown<ReturnType<typeof channelsData.props>>;
