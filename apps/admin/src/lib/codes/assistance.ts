import type { AssistanceType, DeliveryMode, EvidenceKind } from '@qayidis/domain/code-lists';
import type { ItemCommand, ItemState } from '@qayidis/domain/plans';
import { defineMessages, type Message } from '#/lib/i18n';

export const assistanceTypeMessages = defineMessages('assistance-types', {
  RECEPTION: { az: 'Qarşılama və ilk gecələr', en: 'Reception and first nights' },
  CASH_PA: { az: 'Gəlişdən sonra nağd yardım', en: 'Post-arrival cash' },
  FOOD_NFI: { az: 'Ərzaq, gigiyena, geyim', en: 'Food, hygiene, clothing' },
  HOUSEHOLD: { az: 'Ev əşyaları', en: 'Household goods' },
  HOUSING: { az: 'Mənzil', en: 'Housing' },
  MED: { az: 'Tibbi yardım', en: 'Medical help' },
  MHPSS: { az: 'Psixososial dəstək', en: 'Psychosocial support' },
  EDU: { az: 'Məktəb və təhsil', en: 'School and education' },
  VET: { az: 'Peşə təlimi', en: 'Vocational training' },
  JOB: { az: 'İşə düzəlmə', en: 'Job placement' },
  BUS: { az: 'Biznesə başlama', en: 'Business start' },
  LIVESTOCK: { az: 'Mal-qara və kənd təsərrüfatı', en: 'Livestock and farming' },
  LEGAL_DOC: { az: 'Sənədlər və hüquqi yardım', en: 'Papers and legal help' },
  FAMILY: { az: 'Ailəyə dəstək', en: 'Family support' },
  TRANSPORT: { az: 'Nəqliyyat', en: 'Transport' },
  COUNSEL: { az: 'Məlumat və məsləhət', en: 'Information and counselling' },
} as const satisfies Record<AssistanceType, Message>);

export const deliveryModeMessages = defineMessages('delivery-modes', {
  DIRECT: { az: 'Birbaşa (əşya və ya xidmət)', en: 'Direct (goods or service)' },
  REFERRAL: { az: 'Yönləndirmə ilə', en: 'By referral' },
  CASH: { az: 'Nağd', en: 'Cash' },
  VOUCHER: { az: 'Vauçer', en: 'Voucher' },
} as const satisfies Record<DeliveryMode, Message>);

export const evidenceKindMessages = defineMessages('evidence-kinds', {
  RECEIPT: { az: 'Qəbz', en: 'Receipt' },
  INVOICE: { az: 'Hesab-faktura', en: 'Invoice' },
  TICKET: { az: 'Bilet', en: 'Ticket' },
  HANDOVER_CERTIFICATE: { az: 'Təhvil-təslim aktı', en: 'Hand-over certificate' },
  PHOTO: { az: 'Şəkil', en: 'Photo' },
  LEASE: { az: 'İcarə müqaviləsi', en: 'Lease' },
  ENROLMENT: { az: 'Qəbul haqqında sənəd', en: 'Proof of enrolment' },
  ATTENDANCE: { az: 'Davamiyyət cədvəli', en: 'Attendance list' },
  CERTIFICATE: { az: 'Sertifikat', en: 'Certificate' },
  CONTRACT: { az: 'Müqavilə', en: 'Contract' },
  VET_CERTIFICATE: { az: 'Baytarlıq arayışı', en: 'Veterinary certificate' },
  SPOT_CHECK: { az: 'Yerində yoxlama', en: 'Spot check' },
  NOTE: { az: 'Qeyd', en: 'Note' },
} as const satisfies Record<EvidenceKind, Message>);

export const itemStateMessages = defineMessages('item-states', {
  PLANNED: { az: 'Planlaşdırılıb', en: 'Planned' },
  APPROVED: { az: 'Təsdiqlənib', en: 'Approved' },
  ORDERED: { az: 'Sifariş edilib', en: 'Ordered' },
  DELIVERED: { az: 'Təhvil verilib', en: 'Delivered' },
  VERIFIED: { az: 'Yoxlanılıb', en: 'Verified' },
  SETTLED: { az: 'Hesablaşma aparılıb', en: 'Settled' },
  CANCELLED: { az: 'Ləğv edilib', en: 'Cancelled' },
  RETURNED_GOODS: { az: 'Geri qaytarılıb', en: 'Goods returned' },
} as const satisfies Record<ItemState, Message>);

/** Colour where somebody has to do something, or all is well. */
export const ITEM_STATE_TONES = {
  PLANNED: 'neutral',
  APPROVED: 'active',
  ORDERED: 'active',
  DELIVERED: 'attention',
  VERIFIED: 'good',
  SETTLED: 'good',
  CANCELLED: 'neutral',
  RETURNED_GOODS: 'neutral',
} as const satisfies Record<ItemState, 'neutral' | 'active' | 'good' | 'attention' | 'urgent'>;

/** What a person does to an item, as the word on a button. */
export const itemCommandMessages = defineMessages('item-commands', {
  PLAN: { az: 'Planlaşdır', en: 'Plan' },
  GIVE_IMMEDIATE_HELP: { az: 'Təxirəsalınmaz yardım ver', en: 'Give immediate help' },
  APPROVE_IMMEDIATE_HELP: { az: 'Təxirəsalınmaz yardımı təsdiqlə', en: 'Approve immediate help' },
  REFUSE_IMMEDIATE_HELP: { az: 'Təxirəsalınmaz yardımı rədd et', en: 'Refuse immediate help' },
  APPROVE: { az: 'Təsdiqlə', en: 'Approve' },
  ORDER: { az: 'Sifariş et', en: 'Order' },
  DELIVER: { az: 'Təhvil verildiyini qeyd et', en: 'Record delivery' },
  ADD_EVIDENCE: { az: 'Sübut əlavə et', en: 'Add evidence' },
  VERIFY: { az: 'Yoxlanıldığını təsdiqlə', en: 'Verify' },
  SETTLE: { az: 'Hesablaşmanı bağla', en: 'Settle' },
  CANCEL: { az: 'Yardımı ləğv et', en: 'Cancel the item' },
  RETURN_GOODS: { az: 'Əşyaların qaytarıldığını qeyd et', en: 'Record returned goods' },
  VERIFY_RETURN: { az: 'Qaytarılmanı təsdiqlə', en: 'Verify the return' },
} as const satisfies Record<ItemCommand, Message>);

/** The same once done, for histories. */
export const itemEventMessages = defineMessages('item-events', {
  PLAN: { az: 'Yardım planlaşdırıldı', en: 'Assistance planned' },
  GIVE_IMMEDIATE_HELP: { az: 'Təxirəsalınmaz yardım göstərildi', en: 'Immediate help given' },
  APPROVE_IMMEDIATE_HELP: {
    az: 'Təxirəsalınmaz yardım təsdiqləndi',
    en: 'Immediate help approved',
  },
  REFUSE_IMMEDIATE_HELP: { az: 'Təxirəsalınmaz yardım rədd edildi', en: 'Immediate help refused' },
  APPROVE: { az: 'Yardım təsdiqləndi', en: 'Assistance approved' },
  ORDER: { az: 'Yardım sifariş edildi', en: 'Assistance ordered' },
  DELIVER: { az: 'Yardım təhvil verildi', en: 'Assistance delivered' },
  ADD_EVIDENCE: { az: 'Sübut əlavə edildi', en: 'Evidence added' },
  VERIFY: { az: 'Təhvil yoxlanıldı', en: 'Delivery verified' },
  SETTLE: { az: 'Hesablaşma bağlandı', en: 'Payment settled' },
  CANCEL: { az: 'Yardım ləğv edildi', en: 'Assistance cancelled' },
  RETURN_GOODS: { az: 'Əşyalar qaytarıldı', en: 'Goods returned' },
  VERIFY_RETURN: { az: 'Qaytarılma yoxlanıldı', en: 'Return verified' },
} as const satisfies Record<ItemCommand, Message>);
