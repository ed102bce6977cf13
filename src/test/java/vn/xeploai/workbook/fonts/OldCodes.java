package vn.xeploai.workbook.fonts;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The published tables of TCVN 5712 and VNI, written from Unicode to the old code: the other way round than the program goes. */
public final class OldCodes {
    /** Every Vietnamese letter that ASCII has not, small; by base letter, plain first, then grave, hook, tilde, acute, dot. */
    private static final List<String> SMALL = List.of(
            "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ", "dđ");

    /** The same letters in TCVN 5712, as bytes. */
    private static final List<String> TCVN = List.of(
            "61B5B6B7B8B9", "A8BBBCBDBEC6", "A9C7C8C9CACB", "65CCCECFD0D1", "AAD2D3D4D5D6", "69D7D8DCDDDE",
            "6FDFE1E2E3E4", "ABE5E6E7E8E9", "ACEAEBECEDEE", "75EFF1F2F3F4", "ADF5F6F7F8F9", "79FAFBFCFDFE", "64AE");

    /** The same letters in VNI, parted by blanks. */
    private static final List<String> VNI = List.of(
            "a aø aû aõ aù aï", "aê aè aú aü aé aë", "aâ aà aå aã aá aä", "e eø eû eõ eù eï", "eâ eà eå eã eá eä", "i ì æ ó í ò",
            "o oø oû oõ où oï", "oâ oà oå oã oá oä", "ô ôø ôû ôõ ôù ôï", "u uø uû uõ uù uï", "ö öø öû öõ öù öï", "y yø yû yõ yù î", "d ñ");

    /** Capitals that TCVN 5712 has besides in the old fonts. */
    private static final Map<String, String> TCVN_CAPITALS =
            Map.of("Ă", "A1", "Â", "A2", "Ê", "A3", "Ô", "A4", "Ơ", "A5", "Ư", "A6", "Đ", "A7");

    private OldCodes() {}

    /** Letter → code, small letters and the capitals that have one. */
    public static Map<String, String> tcvn() {
        Map<String, String> codes = new LinkedHashMap<>();
        for (int i = 0; i < SMALL.size(); i++) {
            byte[] bytes = HexFormat.of().parseHex(TCVN.get(i));
            for (int j = 0; j < bytes.length; j++) {
                codes.put(SMALL.get(i).substring(j, j + 1), new String(bytes, j, 1, StandardCharsets.ISO_8859_1));
            }
        }
        TCVN_CAPITALS.forEach((letter, hex) ->
                codes.put(letter, new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1)));
        return codes;
    }

    /** Letter → code, small and capital. */
    public static Map<String, String> vni() {
        Map<String, String> codes = new LinkedHashMap<>();
        for (int i = 0; i < SMALL.size(); i++) {
            String[] written = VNI.get(i).split(" ", -1);
            for (int j = 0; j < written.length; j++) {
                String letter = SMALL.get(i).substring(j, j + 1);
                codes.put(letter, written[j]);
                codes.put(letter.toUpperCase(Locale.ROOT), written[j].toUpperCase(Locale.ROOT));
            }
        }
        return codes;
    }

    /** As a typist with the font .VnTime left it. */
    public static String inTcvn(String text) {
        return in(tcvn(), text);
    }

    /** As a typist with the font .VnTimeH left it: small letters that the font draws large. */
    public static String inTcvnCapitals(String text) {
        Map<String, String> codes = new HashMap<>(tcvn());
        return in(codes, text.toLowerCase(Locale.ROOT));
    }

    /** As a typist with the font VNI-Times left it. */
    public static String inVni(String text) {
        return in(vni(), text);
    }

    private static String in(Map<String, String> codes, String text) {
        StringBuilder written = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).chars()
                .mapToObj(Character::toString)
                .forEach(each -> written.append(codes.getOrDefault(each, each)));
        return written.toString();
    }
}
