/** Common words in about the order of their frequency in news; drawn by Zipf's law. */
export const COMMON_WORDS =
  `the of to and a in that for is on was with said he as it by at from his an be has are have but were not this who they
had which will their more about its one after up been out would when there all also if year two people new first she over than some
government last time into other years no could you we can what her president officials or most him so may state many against before
military country news work group three percent should war under members now where police made security forces days only through week
because since during city between killed attack international including political foreign public national while power called such
them around then world leader still week month say report another minister part talks four home back our several troops down deal
second like long support took court even told these attacks any well being make area away way off peace end day right high law
near region four decision came near five left small later early former hundreds border known statement control late open further
local held least move group thousands hours plan released across within water economic oil began general house since continue use
reported fighting office led number death process opposition program health trade case policy human despite young rights children
meeting families food weapons far taken each past face weeks agreement help`.split(/\s+/)
