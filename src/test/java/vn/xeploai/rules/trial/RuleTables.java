package vn.xeploai.rules.trial;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import vn.xeploai.rules.judge.RuleBook;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.Evidence;
import vn.xeploai.rules.regulation.Gap;
import vn.xeploai.rules.regulation.Provision;
import vn.xeploai.rules.regulation.RuleId;
import vn.xeploai.text.Dates;
import vn.xeploai.text.GroundText;
import vn.xeploai.text.Texts;

/** Writes the page of one edition: article, rule, evidence, parameters, cases, and the articles that are no rule. */
final class RuleTables {
    private final Texts texts = Texts.vietnamese();
    private final GroundText words = new GroundText(texts);
    private final List<Map.Entry<String, CaseFile>> cases = CaseFile.all();

    String page(Edition edition) {
        StringBuilder page = new StringBuilder();
        page.append("# %s, năm %s\n\n".formatted(edition.regulation(), years(edition)));
        page.append("Trang này do chương trình sinh ra từ `src/main/resources/regulations/%s.yaml` và các ca kiểm; không sửa tay.\n\n"
                .formatted(edition.id()));
        page.append("Văn bản: ")
                .append(edition.citations().stream()
                        .map(each -> each.document() + " (" + evidence(each.evidence()) + ")")
                        .collect(Collectors.joining(", ")))
                .append(".\n");
        page.append(edition.isInForce()
                ? "Đang áp dụng: quy tắc V được phép cấm; S, P chỉ gợi ý.\n"
                : "Năm đã qua: quy tắc V chỉ lưu ý; S, P chỉ gợi ý; không quy tắc nào cấm.\n");
        page.append("\n## Quy tắc\n\n");
        if (edition.provisions().isEmpty()) {
            page.append("Chưa có quy tắc nào; chỉ có các mức xếp loại của thời đó.\n");
        } else {
            page.append("| Điều | Quy tắc | Nội dung | Đối tượng | Mức bị xét | Bằng chứng | Tham số | Hiệu lực | Lớp |\n");
            page.append("| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
            edition.provisions().forEach(each -> page.append(row(each)));
            page.append("\n## Ca kiểm\n\n| Quy tắc | Tệp trong `src/test/resources/cases` |\n| --- | --- |\n");
            edition.provisions().stream().map(Provision::rule).distinct().sorted()
                    .forEach(rule -> page.append("| %s | %s |\n".formatted(rule, files(edition, rule))));
        }
        page.append("\n## Điều khoản chưa đưa vào\n\n| Văn bản | Điều | Lý do |\n| --- | --- | --- |\n");
        for (Gap gap : edition.gaps()) {
            page.append("| %s | %s | %s |\n".formatted(gap.document(), gap.article(), gap.reason()));
        }
        return page.toString();
    }

    private String row(Provision each) {
        String levels = each.levels().isEmpty() ? "mọi mức" : String.join(", ", each.levels());
        if (each.leadsTo() != null) {
            levels += " → " + each.leadsTo();
        }
        return "| %s %s | %s | %s%s | %s | %s | %s | %s | %s | %s |\n".formatted(
                each.citation().document(),
                each.citation().article(),
                each.rule(),
                words.title(each.rule()),
                each.relievable() ? " (cấp có thẩm quyền có thể xem xét)" : "",
                each.subjects().stream().map(texts::of).collect(Collectors.joining(", ")),
                levels,
                evidence(each.citation().evidence()),
                parameters(each),
                span(each),
                RuleBook.rule(each.rule()).getClass().getSimpleName());
    }

    private String parameters(Provision each) {
        return each.values().entrySet().stream()
                .map(one -> words.label(one.getKey().key()).toLowerCase(Locale.ROOT) + ": " + words.value(one.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String span(Provision each) {
        var since = each.inForce().since();
        var until = each.inForce().until();
        return "từ " + (since == null ? "đầu" : Dates.day(since)) + (until == null ? "" : " đến trước " + Dates.day(until));
    }

    private String files(Edition edition, RuleId rule) {
        return cases.stream()
                .filter(file -> file.getValue().edition().equals(edition.id()))
                .filter(file -> file.getValue().cases().stream()
                        .anyMatch(each -> each.expected().containsKey(rule.id())))
                .map(file -> "`" + file.getKey() + "`")
                .collect(Collectors.joining(", "));
    }

    private String evidence(Evidence evidence) {
        return evidence.name() + ", " + texts.of(evidence);
    }

    private static String years(Edition edition) {
        Integer last = edition.lastYear();
        if (last == null) {
            return edition.firstYear() + " đến nay";
        }
        return last == edition.firstYear() ? String.valueOf(last) : edition.firstYear() + "–" + last;
    }
}
