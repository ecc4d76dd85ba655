/** What a mentor might have written after a conversation. */
export const NOTE_TEXTS = [
  'Telefonla danışdıq. Ailə bacısının evində qalır, kirayə axtarır.',
  'Ofisdə görüşdük, sənədlərin siyahısını verdim. Şəxsiyyət vəsiqəsi gələn həftə hazır olacaq.',
  'Evə baş çəkdim. Uşaqlar məktəbə yazılıb, qış geyimi lazımdır.',
  'Biznes ideyasını müzakirə etdik: kiçik təmir emalatxanası. Üç qiymət təklifi gətirəcək.',
  'İş mərkəzinə yönləndirildi, kurs martda başlayır.',
  'Əşyalar təhvil verildi, vəziyyət yaxşıdır, narazılıq yoxdur.',
  'Sığorta və poliklinika qeydiyyatı barədə məlumat verdim.',
  'Qonşu rayonda ev tapılıb, müqavilə yoxlanılır.',
] as const;
