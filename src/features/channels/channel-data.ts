import type { Channel } from '#content/channels/channel.ts';
import { type ChannelId, channelIds, channels } from '#content/channels/channels.ts';
import { namedRelated } from '#content/named.ts';
import type { Shown } from '#content/shown.ts';

/** What a channel's page is made of. Runs at build. */
export const channelData = {
  ids: channelIds,
  head: (id: ChannelId) => {
    const { name, summary } = channels[id];
    return {
      title: { zh: `${name.zh} · 断链`, en: `${name.en} · Breakchain` },
      description: {
        zh: `${name.zh}：${summary.zh}管什么、怎么做、要你提供什么、多久有结果、之后怎么办，每条都有来源和日期。`,
        en: `${name.en}. ${summary.en} How to do it, what it asks for, how long it takes and what comes next, with sources.`,
      },
    };
  },
  props: (id: ChannelId) => {
    const { tasks, laws, questions, channels: others, need, ...channel }: Channel = channels[id];
    return {
      ...channel,
      related: namedRelated(channels[id]),
    };
  },
};

export type ChannelProps = Shown<ReturnType<typeof channelData.props>>;
