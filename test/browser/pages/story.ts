/** A news story written for the tests, in the words that the matcher must get right. */
export const STORY = {
  title: 'Rockets over Kabul as the airlift ends',
  published: '2021-08-30',
  paragraphs: [
    'KABUL — The Islamic State group said on Monday that it had fired six Katyusha rockets at Kabul airport, where the last American soldiers were packing.',
    'President Joe Biden wants them out of Afghanistan by Tuesday, and so ends a war that began after the September 11 attacks.',
    'The regional Islamic State-Khorasan group, rivals of the Taliban, had killed 13 US troops and scores of Afghans at the gate on Thursday. The Taliban condemned that attack.',
    'The United States said it had struck an IS-prepared car bomb from the air. “We heard one blast,” said Abdullah, who lives near the airport and gave only one name.',
    'The Taliban were driven out in 2001 because they had given shelter to Al-Qaeda. They say that much has changed since, and that nobody who worked with foreign armies has anything to fear from them.',
    'Their supreme leader, Hibatullah Akhundzada, is in Kandahar, said the spokesman Zabihullah Mujahid, who added that Akhundzada would soon be seen.',
  ],
} as const

/** What every shell must give: each entity at its first mention, in reading order. */
export const FIRST_MENTIONS = [
  'Islamic State',
  'Katyusha rockets',
  'Kabul airport',
  'Joe Biden',
  'Afghanistan',
  'September 11 attacks',
  'Islamic State-Khorasan',
  'Taliban',
  'Al-Qaeda',
  'Hibatullah Akhundzada',
  'Kandahar',
  'Zabihullah Mujahid',
] as const
