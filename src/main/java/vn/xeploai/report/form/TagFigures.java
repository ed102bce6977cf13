package vn.xeploai.report.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.xeploai.model.Level;
import vn.xeploai.model.LevelSet;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.SubjectType;
import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Measure;

/** The figures of one line by the names of their tags. Levels are numbered from the best, so that a template outlives a regulation. */
final class TagFigures {
    /** Every name, in the order of the documentation. */
    static final List<String> NAMES;

    private static final int MOST_LEVELS = 4;
    private static final Map<String, Measure> COUNTS = new LinkedHashMap<>();

    static {
        COUNTS.put("tong_so", new Measure.Total());
        COUNTS.put("khong_thuoc_dien", new Measure.NotSubject());
        COUNTS.put("mien_sinh_hoat", new Measure.NotSubjectBecause(NotRatedReason.EXEMPT));
        COUNTS.put("dinh_chi", new Measure.NotSubjectBecause(NotRatedReason.SUSPENDED));
        COUNTS.put("moi_ket_nap", new Measure.NotSubjectBecause(NotRatedReason.ADMITTED_UNDER_SIX_MONTHS));
        COUNTS.put("moi_thanh_lap", new Measure.NotSubjectBecause(NotRatedReason.ESTABLISHED_UNDER_SIX_MONTHS));
        COUNTS.put("thuoc_dien", new Measure.Subject());
        COUNTS.put("chua_xep_loai", new Measure.Pending());
        COUNTS.put("duoc_xep_loai", new Measure.Rated());
        COUNTS.put("tot_tro_len", new Measure.GoodOrBetter());
        List<String> names = new ArrayList<>(COUNTS.keySet());
        names.addAll(List.of(
                "ty_le_duoc_xep_loai", "ty_le_tot_tro_len", "ty_le_tot_tro_len_nam_truoc", "tang_giam", "xuat_sac_tren_tot"));
        for (int rank = 1; rank <= MOST_LEVELS; rank++) {
            names.addAll(List.of("muc_" + rank, "ty_le_muc_" + rank, "ten_muc_" + rank));
        }
        NAMES = List.copyOf(names);
    }

    private TagFigures() {}

    static Map<String, Cell> of(Line line, SubjectType subject, LevelSet levels, Terms terms) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        NAMES.forEach(name -> cells.put(name, new Cell.Blank()));
        COUNTS.forEach((name, measure) -> cells.put(name, PlannedColumn.count(line, subject, measure)));
        Measure rated = new Measure.Rated();
        Measure good = new Measure.GoodOrBetter();
        Cell.Percent goodShare = PlannedColumn.percent(line, subject, good, rated);
        cells.put("ty_le_duoc_xep_loai", PlannedColumn.percent(line, subject, rated, new Measure.Total()));
        cells.put("ty_le_tot_tro_len", goodShare);
        Line before = line.before();
        if (before != null && before.tally().rated() > 0) {
            Cell.Percent then = PlannedColumn.percent(before, subject, good, rated);
            cells.put("ty_le_tot_tro_len_nam_truoc", then);
            cells.put("tang_giam", new Cell.Points(goodShare, then));
        }
        cells.put("xuat_sac_tren_tot",
                PlannedColumn.percent(line, subject, new Measure.AtLevel(levels.levels().getFirst()), good));
        for (Level level : levels.levels()) {
            Measure at = new Measure.AtLevel(level);
            cells.put("muc_" + level.rank(), PlannedColumn.count(line, subject, at));
            cells.put("ty_le_muc_" + level.rank(), PlannedColumn.percent(line, subject, at, rated));
            cells.put("ten_muc_" + level.rank(), new Cell.Words(terms.texts().of(level)));
        }
        return cells;
    }
}
