using System.IO.Compression;
using System.Text;

namespace EmpathyConsole.Application.Tests.Voices.Importing;

/// <summary>A workbook written part by part, with what spreadsheet programs put in: an empty first sheet, shared and rich texts, styles with dates, formulas.</summary>
internal static class RichWorkbook
{
    public static byte[] Make(string? rows = null, string shared = "")
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>""");
            Write(archive, "xl/workbook.xml", """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <sheets><sheet name="Cover" sheetId="1" r:id="rId1"/><sheet name="Answers" sheetId="2" r:id="rId2"/><sheet name="Shop" sheetId="3" r:id="rId3"/></sheets></workbook>
                """);
            Write(archive, "xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/><Relationship Id="rId3" Target="worksheets/sheet3.xml"/></Relationships>
                """);
            Write(archive, "xl/styles.xml", """
                <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="170" formatCode="[$-409]d\ mmm\ yyyy\ hh:mm"/><numFmt numFmtId="171" formatCode="0.00&quot; days&quot;"/></numFmts>
                <cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>
                """);
            Write(archive, "xl/sharedStrings.xml", $"""
                <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>Comment</t></si><si><t>When</t></si><si><r><t>It was </t></r><r><rPr><b/></rPr><t xml:space="preserve">really </t></r><r><t>late_x000A_again</t></r><rPh sb="0" eb="1"><t>hint</t></rPh></si>{shared}</sst>
                """);
            Write(archive, "xl/worksheets/sheet1.xml", Sheet(""));
            Write(archive, "xl/worksheets/sheet2.xml", Sheet(rows ?? """
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Waited</t></is></c></row>
                <row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" s="1"><v>46191</v></c><c r="C2" s="3"><v>3.5</v></c></row>
                <row r="4"><c r="A4" t="str"><f>CONCATENATE("The tin ","leaks")</f><v>The tin leaks</v></c><c r="B4" s="2"><v>46191.5</v></c></row>
                """));
            Write(archive, "xl/worksheets/sheet3.xml", Sheet("""<row><c t="inlineStr"><is><t>Comment</t></is></c></row><row><c t="inlineStr"><is><t>A shop that smells of home</t></is></c></row>"""));
        }

        return stream.ToArray();
    }

    private static string Sheet(string rows) => $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>""";

    private static void Write(ZipArchive archive, string name, string content)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }
}
