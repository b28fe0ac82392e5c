import { comparedForm } from './spellings.ts';

/** Names and words that lie a slip or two apart and mean different things: one is never a misspelling of another. */
const words = [
	'إيران العراق سوريا كوريا روسيا بروسيا ليبيا ليبريا غينيا كينيا غانا غيانا غامبيا زامبيا ناميبيا',
	'سلوفاكيا سلوفينيا لاتفيا صربيا النمسا أستراليا إستونيا إريتريا إثيوبيا الهند هولندا بولندا',
	'فنلندا أيرلندا آيسلندا تايلاند مالي مالطا ملاوي النيجر نيجيريا السودان عمان لبنان ألمانيا',
	'ألبانيا رومانيا أوكرانيا المغرب المشرق تونس تشاد أنغولا أنغويلا باراغواي أوروغواي الصين اليابان',
	'حسن حسين محمد محمود أحمد حامد حمد حميد محمدي سعد سعيد أسعد سعود مسعود سالم سليم سلام سلمان',
	'سليمان سامي سامر سمير عمر عمرو عمار عامر كريم كرم أكرم ناصر نصر منصور نصير ماجد مجيد أمجد جمال',
	'جميل كمال كامل جلال طارق طاهر هاني هادي مهدي رامي راني رائد رشيد راشد رشاد خالد خليل خليفة',
	'جميلة فاضل فضل فيصل وليد والد ولد علي عالي نبيل نبيلة أمين أمير أمينة أميرة سميرة سارة سيرين',
	'ليلى لينا منى مها هدى ندى مريم كريمة فريد فؤاد شمال جنوب شرقي غربي شرقية غربية يمين يسار داخل',
	'خارج سابق لاحق سابقا لاحقا الشرقي الغربي الشرقية الغربية العربي العبري العربية العبرية عربي',
	'عبري عربية عبرية صديق صدق عدو رئيس رئيسي وزير وزيرة رفع دفع وضع منع سمح دعم مؤيد معارض مباشر',
	'مسيحي مسلم قديم قادم كبير كثير صغير قصير قريب غريب قريبا غريبا كبيرا كثيرا سعيدا بعيدا بعيد',
	'طبيب طالب طلب مطلب كاتب كتاب iran iraq austria australia niger nigeria slovakia slovenia sweden',
	'switzerland mali malta malawi gambia zambia korea syria russia prussia serbia siberia latvia',
	'libya liberia ireland iceland finland poland holland guinea guyana ghana albania armenia',
	'romania estonia chad chile china india peru oman yemen north south east west eastern western',
	'northern southern before import export increase decrease internal external winter summer wife',
	'life woman women send spend lend land king wing light right night fight might eight mother',
	'father other brother monday sunday tuesday thursday price prize prince lose loose quiet'
]
	.join(' ')
	.split(' ');

const forms = new Set(words.map((word) => comparedForm(word)));

/** Whether two different forms are both words of their own, so that neither is a slip for the other. */
export function areLookalikes(one: string, other: string): boolean {
	const known = (form: string): boolean =>
		forms.has(form) || forms.has(`ال${form}`) || forms.has(form.replace(/^ال/, ''));
	return one !== other && known(one) && known(other);
}
