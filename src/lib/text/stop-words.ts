/** Words too common to tell what a text is about, as they are spelled; a leading و or ف is not listed. */
export const stopWords: Readonly<Record<'ar' | 'en', string>> = {
	ar: `في من إلى على عن مع حتى منذ خلال بين عند لدى نحو ضد حول دون قبل بعد فوق تحت أمام وراء عبر لدي
		و ف ب ك ل أو أم ثم بل لكن لكنه أن إن أنه إنه أنها إنها كأن لأن إذ إذا لو لولا كي حين حيث بينما كما مما فيما عما لما
		هذا هذه هذان هاتان هؤلاء ذلك تلك أولئك ذاك هنا هناك هكذا الذي التي اللذان اللتان الذين اللواتي اللاتي ما ماذا من أي أية
		هو هي هم هن هما أنا نحن أنت أنتم كان كانت كانوا يكون تكون كنت ليس ليست لم لن لا قد لقد سوف كل بعض غير سوى إلا
		أيضا جدا فقط فيه فيها به بها له لها لهم عليه عليها إليه إليها منه منها عنه عنها معه معها بهم بينهم بينهما لديه لديها يا هل متى أين كيف لماذا`,
	en: `a an the and or but nor so if then than that this these those it its he she they them his her their him we us our you your i me my
		is are was were be been being am do does did have has had will would shall should can could may might must not no
		of in on at to from by for with about as into over after before between through during against under out up down off
		what which who whom whose when where why how there here also very only just such other some any each all both more most own same too`
};
