// The initiative of act III: a room for Kyiv's envoy. Rests on F121, F129. Kyiv's woman has her own aims and may refuse. Plants nothing; war_monitors and war_amur_letter read it.
// Hidden: war_tempo, us_deal, leak_exposure, hardliner_mood. Reads: war_back_channel.bern, war_nineteen_points labels, war_tempo, leak_exposure, counterpart. Hotel counts as a western step.
=== initiative_kyiv_room ===
# scene: A room for Kyiv's envoy
One room, two doors, no flags: somebody of theirs and somebody of yours would sit over the lists. It would have to begin with you. Matvey Oshanin would go. An army doctor, retired, he has signed for the dead at six exchanges.
Halyna Storozhuk keeps Kyiv's list. She used to run trains out of Kupiansk, from a desk that is no longer there. {war_nineteen_points.trade:She has read what you once settled with Washington, and kept it.|{war_back_channel.bern:She knows your signature.|She has asked what you get out of it.}} "No photograph, no toast," she writes. "I leave when I like. I have four thousand and eighty names, and you have a door. Do not mistake it for peace." # speaker: Halyna Storozhuk
"And who in Beijing would have to be surprised?" asks Velgin. He does not say no. # speaker: Arseny Velgin
* (hotel) [In Geneva, in the hotel that Washington pays for. #id: kyiv_room_hotel #forecast: Zoya Kravtsevich; dependence --; high #forecast: Irina Vasnetskaya; trust -; high]
    ~ western_steps = western_steps + 1
    ~ move(dependence, -4)
    ~ move(trust, -4)
    ~ move(standing, 3)
    ~ nudge(us_deal, 5)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    There are Americans in the corridor, with a sheet on aircraft parts and clearing for one bank. Storozhuk waits until they have gone through the wrong door with Oshanin's bag. "So that was the door," she says. In the forty minutes she allows you they settle twenty-two names. She takes the train home. The bank's letter arrives on the Monday; Shen Yunhe's office sends your embassy a brochure of the hotel.
* (guesthouse) [In a guest house of monks above Fribourg. Tell nobody. #id: kyiv_room_guesthouse #forecast: Gleb Ostranin; standing -; high #forecast: Irina Vasnetskaya; influence +; medium]
    ~ move(standing, -2)
    ~ nudge(war_tempo, -4)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    { leak_exposure >= 33:
        ~ move(influence, 2)
        ~ move(trust, -3)
        On the second afternoon a reporter from Basel asks the guest master about the vegetarian. Storozhuk closes her folder. Sixty names are settled, out of two hundred laid out; she has had to leave colleagues behind in other rooms, she says, and knows how to pack. # achievement: a_room_without_flags
    - else:
        ~ move(influence, 4)
        ~ move(trust, -1)
        Three afternoons. The guest master brings a lamp, and asks nothing. A hundred and eighty-six names are settled, and of fourteen the two of them agree only on the date. On the last day she asks Oshanin where he learnt to write so that it can be read.
    }
    {counterpart == watcher:Shen Yunhe's aide sends the monks a donation.|Beijing hears, later, that it was not told.} At home a major is demoted for stamping the passports.
* (astana) [In Astana, over a music school, and tell Beijing the day. #id: kyiv_room_astana #forecast: Gleb Ostranin; trust -; medium #forecast: Zoya Kravtsevich; dependence -; low]
    ~ move(trust, 3)
    ~ move(influence, 3)
    ~ move(standing, -4)
    ~ nudge(hardliner_mood, 4)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(kravtsevich_made, kravtsevich_right, false)
    She agrees to Astana because its minister rang Kyiv first and you second. Downstairs a child practises one scale for four hours. {war_tempo >= 60:Forty names; then her telephone lights up, twice, with a street in it, and she goes.|A hundred and ten names, and the first that she reads out is a driver of hers.} Beijing knew the day, asked nothing, and sent tea for both floors. In Moscow the lease is read out in committee. The caretaker keeps the key, in case.
- ->->
