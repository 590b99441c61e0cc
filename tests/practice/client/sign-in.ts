// The end of the sign-in: the practice site takes any name and any password, also none.
import { carryOut } from './api';

export async function signInDone(): Promise<void> {
  await carryOut({ act: 'sign-in' });
  const followUp = new URLSearchParams(location.search).get('followup') ?? 'https://i.mi.com/';
  const cloud = new URL(followUp).hostname.endsWith('i.mi.com');
  // Back to the cloud by its own hop, as saved requests show it.
  location.href = cloud ? `${new URL(followUp).origin}/sts?followup=${encodeURIComponent(followUp)}` : followUp;
}
