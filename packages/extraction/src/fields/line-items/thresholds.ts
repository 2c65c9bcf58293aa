import { tolerances } from '@numora/domain'
/**
 * Every threshold of reading line items that is not learned, with its unit and its reason. Ems are those of the text
 * that is measured.
 */
export const thresholds = {
  /** Ems: a number, or a word that starts a column, has more space before it; spaces between words are narrower. */
  columnSpace: 0.3,
  /** Ems: amounts of a column end within this distance of each other; signs and brackets behind them differ. */
  amountAlignment: 0.6,
  /** Ems: words of a column start within this distance of each other. */
  startAlignment: 0.12,
  /** Share: a start of a column occurs in at least this share of the rows; rows may lack a cell. */
  leastRowsOfStart: 0.6,
  /** Share: text that bridges the space between two columns occurs in fewer rows. */
  leastRowsOfColumn: 0.15,
  /** Ems: rows start at most this far apart; sums start farther right. */
  widestRowStart: 4,
  /** Ems: a unit is a short word. */
  widestUnit: 4,
  /** Lines: titles are at most this far above the first row, which may have a name of several lines. */
  mostLinesToTitles: 8,
  /** Ems: lines of one title are closer to each other. */
  widestTitleGap: 0.9,
  /** Ems: a title that is farther from every column is that of an empty column. */
  widestTitleShift: 1,
  /** Ems: titles on one line may be set a little lower or higher. */
  levelTitleGap: 0.1,
  /** Ems: text that is closer above the numbers of the first row is its name. */
  nameGap: 0.3,
  /** Share: fewer titles among the words of a line are running text about prices. */
  leastTitles: 0.4,
  /** Titles: no running text has so many words apart that are titles. */
  fewestTitles: 4,
  /** Points: a number that is below no title is as far as this from one that it is beside. */
  besideTitle: 12,
  /** Points: a number that is farther from every title belongs to no column. */
  farthestColumn: 90,
  /** Times: larger words than this many times the usual size are a watermark across the page. */
  mostGrowth: 2,
  /** Lines: as many below a head show where its first column begins. */
  linesBelowHead: 12,
  /** Ems: a table ends at a larger empty space. */
  widestTableGap: 9,
  /** Ems: a word that starts a column starts where its title does. */
  titleAlignment: 0.25,
  /** Ems: a text that is this well aligned with a title belongs to it, whatever the title means. */
  cellAlignment: 0.3,
  /** Ems: text that is farther left or right of the titles is in a margin. */
  besideTable: 2,
  /** Characters: a line that begins with the word for page and is longer is a sentence. */
  longestPageNumber: 24,
  /** Letters: a longer text proves no more that a column has the names. */
  mostLettersOfCell: 20,
  /** Percent: tax rates are lower everywhere; Hungary has 27. */
  highestRate: 30,
  /** Share: so many of a column’s numbers are rates; the others may be sums under the table. */
  leastRates: 0.7,
  /** Columns: as many are considered for each role; the ways to assign them grow with the cube of it. */
  mostColumnsOfRole: 6,
  /** Log-odds: a choice of columns is no clearer. */
  mostColumnMargin: 20,
  /** Ems: what is beside a strip of a receipt begins at least this far to the right of its texts. */
  besideStrip: 1,
  /** Texts: a strip of a receipt, which has the shop's name and numbers, has at least so many of words. */
  fewestInStrip: 3,
  /** Lines: a run that makes a sum, or whose amounts are aligned, or a strip is sought from so many, each of which takes all others. */
  mostStarts: 200,
  /** Rows: as many rows show what a column has. */
  rowsToJudge: 40,
  /** Log-odds: clearer choices are no surer. */
  mostMargin: 8,
  /** Characters: longer names are seldom only names. */
  longName: 60,
  /** Ems: what is a part of the line above is indented by at least this. */
  leastIndent: 0.4,
  /** Ems: lines of a description, and parts of a sum, are indented by at most this. */
  widestIndent: 4,
  /** Ems: texts of one line of a description are no farther apart. */
  widestPart: 1.3,
  /** Share: sizes of letters that differ by more are different. */
  otherSize: 0.08,
  /** Share: words of one line overlap vertically by at least this share of their height. */
  leastOverlap: 0.6,
  /** Share: if fewer of the items have text above their names, it is the title of a group of them. */
  leastTitled: 0.5,
  /** Lines: a name begins among this many lines around the numbers. */
  linesForName: 24,
  /** Ems: lines of one text are closer, from top to top. */
  widestLeading: 1.6,
  /** Ems: a line that is farther below a row does not belong to it. */
  farthestLine: 2.2,
  /** Ems: text whose middle is this close to that of the numbers is centred on them. */
  centred: 0.3,
  /** Ems: gaps that differ by less are even. */
  evenGap: 0.12,
  /** Ems: a space between groups of digits is no wider. */
  widestBlank: 0.4,
  /** Times: in a table the gap between rows is at most this many times the widest one between items. */
  widestItemGap: 1.5,
  sameSum: tolerances.equal,
  nearSum: tolerances.sumOfLines,
  /** Digits: numbers with fewer may be equal by chance. */
  fewestDigits: 3,
  /** Times: the sum of a slip or mail is printed in letters that are larger than the usual ones by this factor. */
  largeSum: 1.3,
  /** Share: leading numbers on a receipt are quantities if so many of its lines have one. */
  leastCounted: 0.3,
  /** Share: a table that was found by its rows alone counts if so many of its items are right, or add up and have clean names. */
  leastRight: 0.5,
  /** Probability: no value that was read is surer. */
  surest: 0.999,
} as const
