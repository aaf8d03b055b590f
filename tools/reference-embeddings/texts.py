"""The 500 texts on which the built-in embedder is compared with the reference.

Hand-written edge cases first (scripts, accents, emoji, invisible characters, special tokens,
limits), then sentences and paragraphs in the manner of a product handbook, from a fixed seed.
"""

import random

LANGUAGES = [
    "How do I rotate the signing key without losing sessions?",
    "Where is the audit trail kept, and for how long?",
    "Wie ändere ich die Größe des Zwischenspeichers, ohne den Dienst neu zu starten?",
    "Die Prüfsumme stimmt nicht überein; bitte überprüfen Sie das Gerät.",
    "Où se trouve le journal des requêtes refusées ? Çà et là, peut-être.",
    "L’élève a été reçu à l’école supérieure d’électricité.",
    "¿Cómo se restaura una copia de seguridad dañada? ¡Sin prisa, señor!",
    "A configuração não é válida: a opção ‘tamanho’ é obrigatória.",
    "Il servizio è già in esecuzione; perché riavviarlo?",
    "De instellingen worden één keer per dag geüpload.",
    "Žádný kůň ďas neví, proč světla u řeky zhasla.",
    "Gęś szła łąką, aż źródło zamarzło; uruchom usługę ponownie.",
    "İstanbul'da ışıklar söndü; ĞÜŞİÖÇ ğüşıöç sınaması.",
    "Tôi muốn đổi mật khẩu của tài khoản quản trị viên.",
    "Århus ligger øst for Ærø, og Ålborg nordpå.",
    "Þetta er öðruvísi en áður, sagði Ægir við Óðin.",
    "A szükséges jogosultságok hiányoznak; kérjük, írjon nekünk.",
    "Ἡ ἀπάντησις οὐκ ἦλθεν· ψάξτε ξανά αύριο το πρωί.",
    "Ο ΟΔΥΣΣΕΑΣ ΚΑΙ ΟΙ ΣΥΝΤΡΟΦΟΙ ΤΟΥ, στο τέλος.",
    "Ещё один подъезд закрыт: объявление висит у входа.",
    "Як змінити пароль? Її власник — інший користувач.",
    "Љиљана и Његош чекају џак ђубрива на ћошку.",
    "كيف أستعيد النسخة الاحتياطية؟ الرجاء المحاولة لاحقًا.",
    "הַשֵּׁרוּת אֵינוֹ זָמִין כָּעֵת, נסו שוב מאוחר יותר.",
    "मैं अपना पासवर्ड कैसे बदलूँ? कृपया सहायता करें।",
    "আমি বাংলায় একটি প্রশ্ন জিজ্ঞাসা করতে চাই।",
    "எப்படி கடவுச்சொல்லை மாற்றுவது?",
    "ฉันจะเปลี่ยนรหัสผ่านได้อย่างไรในระบบนี้",
    "如何在不停机的情况下更换签名密钥?",
    "資料庫備份檔案已損毀,請聯絡管理員。",
    "パスワードを忘れた場合は、管理者に連絡してください。ガギグゲゴ",
    "ﾊﾟｽﾜｰﾄﾞは半角カナでも入力できます。",
    "비밀번호를 어떻게 변경합니까? 서버가 응답하지 않습니다.",
    "የይለፍ ቃሌን እንዴት መቀየር እችላለሁ?",
    "Ինչպե՞ս փոխել գաղտնաբառը։",
    "როგორ შევცვალო პაროლი? ᲗᲑᲘᲚᲘᲡᲘ",
    "Mixed 中文 and English with русский слова und Umlaute ÄÖÜ.",
    "𠀀𠀁 rare ideographs 𪜀 and compatibility forms 豈更車 勇",
    "ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ and ꭰꭱꭲ lower case",
    "ǅ ǈ ǋ ǲ title case digraphs, ﬁ ﬂ ﬀ ﬃ ligatures, ﷺ",
]

EMOJI = [
    "😀", "The deployment worked 🎉🎉🎉 thanks!", "👩‍👩‍👧‍👦 family plan pricing", "🇫🇷🇩🇪🇯🇵 regions",
    "👍🏽 approved", "❤️ vs ❤︎ variation selectors", "☃ snow ☂ rain ★ star ♞ knight", "1️⃣ 2️⃣ 3️⃣ steps",
    "error 💥 then retry 🔁 then ok ✅", "🧑🏿‍🚀 in 🪐 with 🫠 and 🫨", "¯\\_(ツ)_/¯ (╯°□°)╯︵ ┻━┻",
]

SYMBOLS = [
    "x² + y³ ≤ ∑ᵢ αᵢ·βᵢ ≠ ∞, ∀ε>0 ∃δ: |x−a|<δ ⇒ |f(x)−L|<ε",
    "ⅷ ⅓ ½ ① ⒈ ㎏ ℃ Å Ω K ﹣ ＋ ＝ Ｆｕｌｌ ｗｉｄｔｈ １２３",
    "€1,299.00 £5 ¥700 ₿0.1 ₹99 ¢ § ¶ † ‡ • ‰ ™ © ®",
    "“curly” ‘single’ «guillemets» „low“ — em – en ‒ figure ― bar … ellipsis",
    "a/b\\c|d~e`f^g_h{i}j[k]l<m>n=o+p-q*r&s%t$u#v@w!x?y:z;",
    "``` let x = foo(bar)[0] ?? \"baz\" // comment\n\treturn x ```",
    "SELECT * FROM t WHERE a<>'b' AND c>=10 -- comment",
    "https://example.org/path/to?query=1&lang=en#fragment mailto:a.b+c@example.org",
    "/usr/lib/x86_64-linux-gnu/libfoo.so.3.11 --max-depth=7 -vvv",
    "don't can't won't it's I'm you've o'clock rock'n'roll",
    "state-of-the-art, re-index, e-mail, 24/7, v1.2.3-rc.4+build5",
    "UPPER lower CamelCase snake_case kebab-case SCREAMING_SNAKE",
    "0 00 007 3.14159 1e-12 0xDEADBEEF 2026-11-21T05:58:18Z 12:30",
]

INVISIBLE = [
    "", " ", "   ", "\n", "\t\r\n ", "\u200b", "\ufeff", "\u00ad", "\u0000", "\ufffd", "\u0301",
    "\u3000\u2003\u00a0", "soft\u00adhyphen", "zero\u200bwidth\u200cspace\u200djoined",
    "nul\u0000in the middle", "bell\u0007 escape\u001b[31m delete\u007f c1\u0085next\u009f",
    "replacement \ufffd character", "\ufeffbyte order mark first", "line\u2028separator\u2029paragraph",
    "no\u00a0break figure\u2007narrow\u202fthin\u2009ideographic\u3000space",
    "e\u0301 vs \u00e9, a\u030a vs \u00e5, o\u0302\u0323 vs \u1ed9, q\u0307\u0323 vs q\u0323\u0307",
    "Z\u0351\u036b\u0343a\u0334\u0321l\u0322g\u0337o\u0335 piles of marks",
    "right\u202eto left\u202c override \u2066isolate\u2069", "\ue000 private \U000f0000 use \U0010fffd",
    "unassigned \u0378 \U0003fffe noncharacter \uffff", "tag \U000e0041 character \U000e007f",
    "[CLS] a text that names [SEP] and [MASK] and [UNK] itself [PAD]", "[cls] [sep] lower case",
    "nested [[SEP]] and broken [SEP [MASK", "x[SEP]y[CLS]z", "##ing ##able # # ##",
]

LIMITS = [
    "a" * 99, "a" * 100, "a" * 101, "b" * 250, "é" * 100, "é" * 101, "語" * 60, "한" * 34, "한" * 50,
    "e\u0301" * 100, "pneumonoultramicroscopicsilicovolcanoconiosis",
    "antidisestablishmentarianism floccinaucinihilipilification", "xqzjwvk" * 12,
    "word " * 253, "word " * 254, "word " * 255, "word " * 300, "a " * 1000, "." * 254, "!" * 400,
    "unbelievablyness " * 100, "語" * 300, "é ü ö " * 200, "😀 " * 300, "x" * 5000, "[SEP] " * 300,
    ("word " * 253) + "unbelievablyness", ("word " * 252) + "unbelievablyness",
]

SUBJECTS = [
    "The gateway", "A background worker", "The signing service", "Each replica", "The import wizard",
    "The billing export", "An expired token", "The cold-storage tier", "Your workspace owner",
    "The mobile client", "A pinned dashboard", "The rate limiter", "The on-call rota",
    "Every webhook delivery", "The search console", "A shared folder",
]
VERBS = [
    "keeps", "rejects", "copies", "re-reads", "encrypts", "forgets", "publishes", "compares",
    "archives", "throttles", "restores", "announces", "validates", "merges", "hides", "renumbers",
]
OBJECTS = [
    "its configuration file", "all pending invoices", "the previous 30 days of events",
    "requests above 4 MiB", "the attachment's checksum", "two copies of each segment",
    "unverified email addresses", "the tenant's retention policy", "stale sessions",
    "any field that it doesn't know", "the nightly snapshot", "links older than a week",
    "the colour theme", "deleted users' comments", "keys marked as compromised", "the draft release",
]
CONDITIONS = [
    "when the quota is exceeded", "unless maintenance mode is on", "after three failed attempts",
    "before the first sign-in", "if the region is unreachable", "once per hour",
    "while an export is running", "as of version 4.2", "even when nobody is watching",
    "until an administrator approves", "every Sunday at 03:00 UTC", "without asking again",
]
QUESTIONS = [
    "What happens to {o} {c}?", "Why does {s} change {o}?", "How can I make sure that {o} survives?",
    "Is it safe to remove {o} {c}?", "Who decides whether {s} touches {o}?",
    "Can I undo it after {s} has changed {o}?",
]


def sentence(rng):
    return f"{rng.choice(SUBJECTS)} {rng.choice(VERBS)} {rng.choice(OBJECTS)} {rng.choice(CONDITIONS)}."


def question(rng):
    subject = rng.choice(SUBJECTS)
    return rng.choice(QUESTIONS).format(
        s=subject[0].lower() + subject[1:], o=rng.choice(OBJECTS), c=rng.choice(CONDITIONS))


def texts():
    """Returns the 500 texts, always the same."""
    rng = random.Random(20260101)
    result = LANGUAGES + EMOJI + SYMBOLS + INVISIBLE + LIMITS
    result += [question(rng) for _ in range(120)]
    result += [sentence(rng) for _ in range(100)]
    while len(result) < 490:
        result.append(" ".join(sentence(rng) for _ in range(rng.randint(2, 9))))
    while len(result) < 500:
        result.append("\n\n".join(
            f"## {rng.choice(OBJECTS)}\n" + " ".join(sentence(rng) for _ in range(6))
            for _ in range(5)))
    return result


if __name__ == "__main__":
    print(len(texts()))
