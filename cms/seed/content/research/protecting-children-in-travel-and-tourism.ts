import type { ResearchSeed } from '../shapes.ts'

export const travelAndTourism: ResearchSeed = {
  slug: 'protecting-children-in-travel-and-tourism',
  readyIn: ['en'],
  title: {
    en: 'Protecting children in travel and tourism',
    km: '',
  },
  subtitle: {
    en: 'A policy brief for travel businesses that send guests to Cambodia or receive them',
    km: '',
  },
  authors: ['IHC Research Team', 'Rithy Sample-Meas'],
  publisher: 'Internet Hotline Cambodia, APLE',
  date: '2024-09-27',
  type: 'policy-brief',
  seriesNumber: 'IHC Policy Brief 1',
  licence: 'cc-by-nc-4.0',
  summary: {
    en: 'What tour operators, hotels, guides and drivers can do in a week, in a season and in a year, so that guests and staff know how to speak up.',
    km: '',
  },
  abstract: {
    en: `Travel brings people together, and nearly all of them mean well. A few do not, and they look for places where nobody asks questions. Travel businesses see more than most: a booking that is odd, an adult and a child who do not seem to belong together, a guest who shows pictures that should not exist. This policy brief explains what a travel business in Cambodia, or one that sends guests here, can do. It separates steps that take a week from those that take a season or a year. To show how progress can be counted, the brief contains a self-check and a worked example with 48 invented businesses: guesthouses, tour operators and transport companies. All figures are illustrative demonstration data. The brief pays attention to what happens online, since exploitation connected with travel is now often arranged, filmed or shared through a telephone. It ends with seven recommendations for businesses, travel associations and public authorities.`,
    km: '',
  },
  document: {
    en: `## The question

Cambodia welcomes guests, and guests bring work to many families. The great majority come with respect. A small number of people use travel to reach children whom they could not reach at home. They rely on distance, money and silence.

The sexual exploitation of children in travel and tourism has changed. In the past, people thought of certain streets and certain hotels. Today contact may begin online months before a journey, pictures may be made with a telephone in a private room, and the material may be shared with people who never leave their own country. This is why a hotline for the internet writes a brief for the travel trade.

The question of this brief is simple: what can a travel business do, with the people and the money that it has?

## Who should read this

The brief is written in English for tour operators abroad, for international hotels and for associations that work with them. It is meant for owners, managers and trainers. Staff who work in Khmer will find shorter materials among our [resources for professionals](/resources/for/professionals).

## Method

We brought together common elements of codes of conduct for the travel trade, questions that are asked in training, and the procedure by which Internet Hotline Cambodia (IHC) [receives reports](/how-to-report). From these we made a self-check with ten items.

To show how results can be presented, we invented the answers of 48 businesses: 16 guesthouses and small hotels, 16 tour operators and 16 transport companies. **All figures in this brief are illustrative demonstration data.** No business was questioned, and the tables say nothing about the travel trade in Cambodia.

## What staff may notice

Staff are not detectives. They notice things because they do their work well. Signs that deserve a second thought are, for example:

- an adult who avoids saying how he or she is related to a child;
- a child who seems afraid, very tired, or tells a story that sounds learned by heart;
- a guest who asks where children can be met, or who insists on a room without registration;
- a volunteer or visitor who seeks to be alone with children at a school or in a children's home;
- pictures of children on a telephone or a computer, shown or seen by chance, that are not innocent.

No sign is proof. Families come in many forms, and a wrong accusation hurts. The task of staff is to tell a named person in the business, who then decides, with help, what to do. Nobody should question a child, search a device or copy a picture.

## Ten items for a self-check

1. We have a written policy, one page long, which every member of staff has signed.
2. One person in the business is responsible, and everybody knows who.
3. New staff learn about the policy in their first week.
4. All staff practise once a year what to say and whom to call.
5. Guests see a short, friendly notice that children here are protected.
6. Identity documents are checked for all guests, children included.
7. Our contracts with suppliers mention the protection of children.
8. We offer no visits to children's homes and no activity alone with children.
9. Our guest network does not give access to known illegal material.
10. The numbers for emergencies and the [report page](/report) are displayed where staff meet.

## A worked example

**Table 1. Invented businesses that meet seven of the ten items (illustrative demonstration data)**

| Item | Guesthouses (16) | Tour operators (16) | Transport (16) | All (48) |
| --- | --- | --- | --- | --- |
| Written policy | 7 | 11 | 3 | 21 (44%) |
| Responsible person | 6 | 10 | 2 | 18 (38%) |
| Yearly practice | 3 | 5 | 1 | 9 (19%) |
| Notice for guests | 8 | 9 | 4 | 21 (44%) |
| Identity of children checked | 9 | not asked | not asked | 9 of 16 (56%) |
| No visits to children's homes | 12 | 8 | 13 | 33 (69%) |
| Numbers displayed for staff | 5 | 6 | 4 | 15 (31%) |

The example shows a pattern that managers may recognise. Paper comes first: a policy can be downloaded in an afternoon. Practice comes last, though practice is what decides whether somebody picks up the telephone. Drivers, who see the most, are reached the least.

**Table 2. What invented members of staff said they would do first (illustrative demonstration data, 96 answers)**

| First step | Without practice (72) | After practice (24) |
| --- | --- | --- |
| Tell the responsible person | 20 (28%) | 19 (79%) |
| Call the police at once | 10 (14%) | 4 (17%) |
| Speak to the guest | 16 (22%) | 1 (4%) |
| Take a picture as proof | 8 (11%) | 0 (0%) |
| Wait and see | 18 (25%) | 0 (0%) |

In the invented answers, staff who have not practised often do something brave and unhelpful. To speak to the guest may warn an offender. To take a picture may endanger the child's privacy and break the law. In an emergency, calling the police at once is right, and staff need no permission for it.

## Whom to call

If a child is in danger now, call the police hotline, {{police-hotline}}. A child or an adult who wants advice can call Child Helpline Cambodia, {{child-helpline}}, which is free, day and night. Pictures and films of child sexual abuse (CSAM) that are found online, on a website or in a group, can be [reported to IHC](/report) with or without a name. Reports from other countries can also go to the hotline of that country: in {{inhope-year}}, INHOPE counted {{inhope-hotlines}} hotlines in {{inhope-countries}} countries.

## Steps by time

**In a week.** Name a responsible person. Print the numbers. Tell the staff that they will never be blamed for a concern raised in good faith.

**In a season.** Practise with every team for one hour, drivers and cleaners first. Take visits to children's homes out of the programme. Put a notice for guests on the booking confirmation, so that it is read before the journey.

**In a year.** Add a clause to contracts. Compare the self-check with the year before. Share what was learned with the association, so that smaller businesses can borrow it.

## Recommendations

1. Owners should put the person who is responsible for child protection on the same list as the one for fire safety.
2. Training should reach drivers, guides and cleaning staff before managers.
3. Associations should offer one common notice for guests and one common training hour in Khmer, free of charge for small members.
4. Operators abroad should ask their partners in Cambodia for the result of the self-check, and help to improve it rather than change partners at once.
5. Businesses should stop offering visits to children's homes and replace them with visits at which the whole village is the host.
6. Authorities should thank businesses that report, without naming them.
7. IHC should give each association a contact person, and answer its questions within two working days.

## Limits

The worked example is invented and is far too neat. Real businesses differ in size, season and language. The self-check has not yet been tested, and some of its items do not fit every kind of business. The brief does not give legal advice; obligations under Cambodian law and under the law of the guest's own country should be checked with a lawyer. It has little to say about private rentals that are booked online, which need a study of their own. A Khmer edition is in preparation. The personal name in the list of authors is invented.

## How to cite

IHC Research Team and Sample-Meas, R. (2024). Protecting children in travel and tourism: A policy brief for travel businesses that send guests to Cambodia or receive them. IHC Policy Brief 1. Phnom Penh: Internet Hotline Cambodia, APLE.

## Licence

© 2024 Internet Hotline Cambodia, APLE. You may share and adapt this brief for purposes that are not commercial, if you name the source. Use in the training of your own staff is welcome. Licence: [Creative Commons Attribution-NonCommercial 4.0 (CC BY-NC 4.0)](https://creativecommons.org/licenses/by-nc/4.0/).`,
    km: '',
  },
}
