import type { Bilingual } from '../../../collections/vocabulary/locales.ts'

export interface ReportFiguresSeed {
  note: Bilingual
  years: { year: number; received: number; classified: number; removed: number }[]
}

export const reportFigures: ReportFiguresSeed = {
  note: {
    en: 'Illustrative figures for demonstration. The hotline enters its own before the site goes public.',
    km: 'តួលេខគំរូសម្រាប់បង្ហាញតែប៉ុណ្ណោះ។ បណ្ដាញរាយការណ៍ពិសេសនឹងបញ្ចូលតួលេខពិតរបស់ខ្លួន មុនពេលគេហទំព័របើកជាសាធារណៈ។',
  },
  years: [
    { year: 2016, received: 84, classified: 31, removed: 27 },
    { year: 2017, received: 132, classified: 47, removed: 43 },
    { year: 2018, received: 205, classified: 78, removed: 70 },
    { year: 2019, received: 268, classified: 102, removed: 95 },
    { year: 2020, received: 391, classified: 164, removed: 149 },
    { year: 2021, received: 447, classified: 183, removed: 170 },
    { year: 2022, received: 512, classified: 221, removed: 204 },
    { year: 2023, received: 574, classified: 247, removed: 231 },
    { year: 2024, received: 639, classified: 268, removed: 255 },
    { year: 2025, received: 702, classified: 301, removed: 284 },
  ],
}
