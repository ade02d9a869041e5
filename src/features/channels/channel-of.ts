import type { Channel } from '#content/channels/channel.ts';
import { channelFiles } from '#content/channels/channel-files.ts';
import { type ChannelId, channelIds } from '#content/channels/channel-needs.ts';
import { type Lazy, lazily } from '#ui/lazily.ts';

/** A channel's record, loaded with its page. */
export const channelOf = Object.fromEntries(channelIds.map((id) => [id, lazily(channelFiles[id])])) as Record<
  ChannelId,
  Lazy<Channel>
>;
