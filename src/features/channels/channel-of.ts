import type { Channel } from '#content/channels/channel.ts';
import { channelRecords } from '#content/channels/channel-records.ts';
import { type ChannelId, channelIds, isChannelId } from '#content/channels/channel-needs.ts';
import { type Lazy, lazily } from '#ui/lazily.ts';

/** A channel's record, loaded with its page. */
export const channelOf = Object.fromEntries(channelIds.map((id) => [id, lazily(channelRecords[id])])) as Record<
  ChannelId,
  Lazy<Channel>
>;

/** The route lets no other address in. */
export function channelAt(address: string): ChannelId {
  const id = address.replace(/\/+$/, '').split('/').pop();
  if (!isChannelId(id)) throw new Error(`No channel at ${address}`);
  return id;
}
