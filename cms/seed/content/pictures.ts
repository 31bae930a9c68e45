import type { PictureSeed } from './shapes.ts'

export const pictures: readonly PictureSeed[] = [
  {
    name: 'sea-of-lanterns',
    alt: {
      en: 'Lotus-shaped lanterns with small flames float on a wide river at night, under a full moon. A stupa and sugar palms stand on the far bank.',
      km: 'ប្រទីបរាងផ្កាឈូកមានភ្លើងតូចៗអណ្ដែតលើទន្លេធំនៅពេលយប់ ក្រោមពន្លឺព្រះចន្ទពេញវង់។ នៅត្រើយម្ខាងមានចេតិយនិងដើមត្នោត។',
    },
  },
  {
    name: 'rice-field-morning',
    alt: {
      en: 'The sun rises behind hills over green rice and flooded fields. Three white egrets stand in the water; a small hut and sugar palms are in the distance.',
      km: 'ព្រះអាទិត្យរះពីក្រោយភ្នំ លើស្រូវបៃតងនិងស្រែដែលមានទឹក។ សត្វកុកសបីក្បាលឈរក្នុងទឹក ហើយនៅឆ្ងាយមានខ្ទមតូចមួយនិងដើមត្នោត។',
    },
  },
  {
    name: 'kite-over-mekong',
    alt: {
      en: 'A large red and gold Khmer kite with three long tails flies over a wide river. Its string is tied to a post on the bank; two smaller kites fly farther away.',
      km: 'ខ្លែងខ្មែរធំមួយពណ៌ក្រហមនិងមាស មានកន្ទុយវែងបី ហោះលើទន្លេដ៏ធំទូលាយ។ ខ្សែរបស់វាចងនឹងបង្គោលនៅលើច្រាំង ហើយខ្លែងតូចពីរទៀតហោះនៅឆ្ងាយ។',
    },
  },
  {
    name: 'stilt-house-evening',
    alt: {
      en: 'A wooden house on stilts with lit windows at sunset. A hammock and a lamp hang under the floor, and two water jars stand beside the house.',
      km: 'ផ្ទះឈើលើសសរមានពន្លឺភ្លើងក្នុងបង្អួចនៅពេលថ្ងៃលិច។ នៅក្រោមផ្ទះមានអង្រឹងនិងចង្កៀងមួយ ហើយមានពាងទឹកពីរនៅក្បែរផ្ទះ។',
    },
  },
  {
    name: 'lotus-pond',
    alt: {
      en: 'A large pink lotus in full bloom among round green leaves on a still pond, with two buds, a smaller flower and a dragonfly.',
      km: 'ផ្កាឈូកពណ៌ស៊ីជម្ពូធំមួយកំពុងរីក ក្នុងចំណោមស្លឹកបៃតងមូលៗលើផ្ទៃទឹកស្រះដ៏ស្ងប់ ព្រមទាំងមានក្រពុំឈូកពីរ ផ្កាឈូកតូចមួយ និងកន្ទុំរុយមួយ។',
    },
  },
  {
    name: 'monsoon-umbrellas',
    alt: {
      en: 'Open umbrellas in many colours, seen from above, over a street with puddles in the rain. A large yellow umbrella and a small red one stay close together.',
      km: 'ឆ័ត្រចម្រុះពណ៌បើកត្រដាង មើលពីលើចុះមក លើផ្លូវដែលមានថ្លុកទឹកពេលភ្លៀងធ្លាក់។ ឆ័ត្រធំពណ៌លឿងមួយនិងឆ័ត្រតូចពណ៌ក្រហមមួយនៅជិតគ្នា។',
    },
  },
  {
    name: 'river-ferry',
    alt: {
      en: 'A ferry carries a lorry and a bicycle across a wide river on a bright day. A pagoda and sugar palms line the far bank; a small boat rests on the sand in front.',
      km: 'សាឡាងមួយដឹករថយន្តដឹកទំនិញនិងកង់ឆ្លងទន្លេដ៏ធំទូលាយនៅពេលមេឃស្រឡះ។ នៅត្រើយម្ខាងមានវត្តនិងដើមត្នោត ហើយនៅខាងមុខមានទូកតូចមួយលើខ្សាច់។',
    },
  },
  {
    name: 'paper-boats',
    alt: {
      en: 'Folded paper boats in yellow, red, pink and white ride on rows of blue-green waves. The sun stands low over the horizon.',
      km: 'ទូកក្រដាសបត់ពណ៌លឿង ក្រហម ស៊ីជម្ពូ និងស អណ្ដែតលើរលកពណ៌ខៀវបៃតងជាជួរៗ។ ព្រះអាទិត្យនៅទាបជិតជើងមេឃ។',
    },
  },
  {
    name: 'bicycle-road',
    alt: {
      en: 'A bicycle with lotus flowers in its basket stands beside a red-earth road that winds through green fields. Sugar palms and a milestone stand near the road.',
      km: 'កង់មួយមានផ្កាឈូកក្នុងកន្ត្រក ចតក្បែរផ្លូវដីក្រហមដែលបត់បែនកាត់វាលស្រែបៃតង។ នៅក្បែរផ្លូវមានដើមត្នោតនិងបង្គោលគីឡូម៉ែត្រមួយ។',
    },
  },
  {
    name: 'palm-sugar-dawn',
    alt: {
      en: 'Dawn among sugar palms. A bamboo climbing pole is tied to one trunk, bamboo tubes hang from another, and a wide pan steams over a clay stove.',
      km: 'ពេលព្រលឹមក្នុងចំណោមដើមត្នោត។ មានបង្អោងឫស្សីចងនឹងដើមមួយ បំពង់ឫស្សីព្យួរនៅដើមមួយទៀត និងខ្ទះធំមួយហុយចំហាយលើចង្ក្រានដី។',
    },
  },
  {
    name: 'woven-threads',
    alt: {
      en: 'Wide ribbons in many colours run loosely from the left, cross one another and become a tight weave on the right.',
      km: 'ខ្សែបូធំៗចម្រុះពណ៌រត់រលុងៗមកពីខាងឆ្វេង ខ្វែងគ្នា ហើយត្បាញចូលគ្នាយ៉ាងណែននៅខាងស្ដាំ។',
    },
  },
  {
    name: 'open-door',
    alt: {
      en: 'A carved wooden door stands open in a dark wall, and warm light falls on the tiled floor. Outside, a path leads to sugar palms and hills. A pair of sandals lies inside the door.',
      km: 'ទ្វារឈើឆ្លាក់បើកចំហក្នុងជញ្ជាំងងងឹត ហើយពន្លឺកក់ក្ដៅចាំងលើកម្រាលឥដ្ឋ។ ខាងក្រៅមានផ្លូវលំទៅកាន់ដើមត្នោតនិងភ្នំ។ ខាងក្នុងមាត់ទ្វារមានស្បែកជើងមួយគូ។',
    },
  },
  {
    name: 'safe-harbour',
    alt: {
      en: 'Two arms of green land with a sandy shore close around a calm bay where small fishing boats lie. A lighthouse shows another boat the way in.',
      km: 'ដីបៃតងមានឆ្នេរខ្សាច់លាតដូចដៃពីរឱបឈូងសមុទ្រដ៏ស្ងប់ ដែលមានទូកនេសាទតូចៗចត។ ប៉មភ្លើងហ្វារបំភ្លឺផ្លូវឲ្យទូកមួយទៀតចូលមក។',
    },
  },
  {
    name: 'mountain-path',
    alt: {
      en: 'A pale path with lamps winds up a steep green mountain to a small pavilion at the top. Behind it, the sun stands over misty mountains.',
      km: 'ផ្លូវលំពណ៌ស្រាលមានចង្កៀង បត់បែនឡើងភ្នំបៃតងចោតទៅកាន់សាលាតូចមួយនៅលើកំពូល។ នៅខាងក្រោយ ព្រះអាទិត្យនៅពីលើជួរភ្នំដែលមានអ័ព្ទ។',
    },
  },
  {
    name: 'market-colours',
    alt: {
      en: 'Striped parasols stand over stalls of fruit and vegetables, with full baskets in front. Behind them rises a market hall with a stepped dome.',
      km: 'ឆ័ត្រធំៗឆ្នូតៗបាំងលើតូបលក់ផ្លែឈើនិងបន្លែ ហើយនៅខាងមុខមានកន្ត្រកពេញៗ។ នៅខាងក្រោយមានអគារផ្សារដែលមានដំបូលជាថ្នាក់ៗ។',
    },
  },
  {
    name: 'night-sky-signal',
    alt: {
      en: 'A radio mast with a bright light stands on a hill at night, with rings of blue and green behind it. Lines link the stars, and windows glow in the village below.',
      km: 'បង្គោលអង់តែនមានភ្លើងភ្លឺមួយឈរលើទួលនៅពេលយប់ ដោយមានរង្វង់ពណ៌ខៀវនិងបៃតងនៅខាងក្រោយ។ ខ្សែបន្ទាត់ភ្ជាប់ផ្កាយនានា ហើយបង្អួចផ្ទះក្នុងភូមិខាងក្រោមមានពន្លឺភ្លើង។',
    },
  },
  {
    name: 'connected-houses',
    alt: {
      en: 'Houses on stilts stand on green hills among palms. Golden arcs link their roofs with one another.',
      km: 'ផ្ទះលើសសរនៅតាមភ្នំបៃតងក្នុងចំណោមដើមត្នោត។ ខ្សែកោងពណ៌មាសភ្ជាប់ដំបូលពីផ្ទះមួយទៅផ្ទះមួយ។',
    },
  },
  {
    name: 'bridge-of-light',
    alt: {
      en: 'A cable-stayed bridge with many small lights crosses a wide river at dusk. Three boats with lanterns float on the water in front.',
      km: 'ស្ពានខ្សែកាបមានភ្លើងតូចៗជាច្រើន ឆ្លងកាត់ទន្លេធំនៅពេលព្រលប់។ ទូកបីដែលមានចង្កៀងអណ្ដែតលើទឹកនៅខាងមុខ។',
    },
  },
  {
    name: 'growing-tree',
    alt: {
      en: 'Four stages of growth from left to right: a glowing seed in the soil, a sprout, a young tree, and a large tree in flower with deep roots.',
      km: 'ការលូតលាស់បួនដំណាក់កាលពីឆ្វេងទៅស្ដាំ៖ គ្រាប់ពូជដែលភ្លឺក្នុងដី ពន្លក កូនឈើ និងដើមឈើធំមួយដែលមានផ្កានិងឫសជ្រៅ។',
    },
  },
  {
    name: 'shield-of-leaves',
    alt: {
      en: 'Rows of green leaves form a shield. Inside it, a small house stands on green hills under a warm light.',
      km: 'ស្លឹកឈើបៃតងជាជួរៗផ្គុំគ្នាជារាងខែល។ នៅខាងក្នុងមានផ្ទះតូចមួយលើភ្នំបៃតង ក្រោមពន្លឺដ៏កក់ក្ដៅ។',
    },
  },
  {
    name: 'classroom-window',
    alt: {
      en: 'An open window with green shutters looks out on a school building and a tree in red flower. Books, pencils, an open notebook, a globe and a plant are on the desk.',
      km: 'បង្អួចបើកចំហមានសន្លឹកពណ៌បៃតង មើលទៅឃើញអគារសាលានិងដើមឈើមានផ្កាក្រហម។ លើតុមានសៀវភៅ ខ្មៅដៃ សៀវភៅសរសេរបើកចំហ ភូគោល និងផើងរុក្ខជាតិ។',
    },
  },
  {
    name: 'phone-and-moon',
    alt: {
      en: 'A large phone stands before a river at night. Its screen shows the same river by day, with a lotus lantern; the moon outside becomes the sun inside.',
      km: 'ទូរសព្ទធំមួយឈរនៅមុខទន្លេពេលយប់។ អេក្រង់របស់វាបង្ហាញទន្លេដដែលនៅពេលថ្ងៃ មានប្រទីបរាងផ្កាឈូកមួយ ហើយព្រះចន្ទខាងក្រៅក្លាយជាព្រះអាទិត្យនៅខាងក្នុង។',
    },
  },
  {
    name: 'letters-and-birds',
    alt: {
      en: 'Envelopes fly out of a lit window, grow wings and turn into folded paper birds above the roofs of a small town.',
      km: 'ស្រោមសំបុត្រហោះចេញពីបង្អួចដែលមានពន្លឺភ្លើង ដុះស្លាប ហើយក្លាយជាបក្សីក្រដាសបត់ ពីលើដំបូលផ្ទះក្នុងទីប្រជុំជនតូចមួយ។',
    },
  },
  {
    name: 'festival-flags',
    alt: {
      en: 'Strings of coloured flags hang above a pagoda with a tiered roof in red and gold. Tall banners stand on both sides of the path to its door.',
      km: 'ទង់តូចៗចម្រុះពណ៌ចងជាខ្សែពីលើព្រះវិហារ ដែលមានដំបូលជាជាន់ៗពណ៌ក្រហមនិងមាស។ ទង់ខ្ពស់ៗដោតនៅសងខាងផ្លូវទៅកាន់ទ្វារ។',
    },
  },
]
