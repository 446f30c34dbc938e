/// The page's one script, without which everything on it can be read: it gives every table a button that copies its figures
/// for a spreadsheet, and long tables of words a field that leaves only the rows with a word in them.
///
/// The policy of the page lets this script run, by its fingerprint, and no other.
enum PageScript {
  /// SHA-256 of the script, in base 64.
  static let fingerprint = "uFU8ove4AL1BuRPZCrM65cQO7O0CaH2cDd4n1u5nVBE="

  /// What the policy of a page that holds the script says of it.
  static let policy = "; script-src 'sha256-\(fingerprint)'"

  /// The script with what it says, which it reads from the page.
  static func markup(_ words: Wording) -> HTML {
    """
    <script data-copy="\(words.text(.copyData))" data-copied="\(words.text(.dataCopied))" \
    data-range="\(words.text(.rangeOfColumn))" data-filter="\(words.text(.filterRows))" \
    data-left="\(words.text(.rowsLeft))">\(source)</script>

    """
  }

  /// Neither `<` nor `&` may stand in it, so that the page is well-formed XML too.
  static let source: HTML = """

    (function(){
    "use strict";
    var words=document.currentScript.dataset;
    function text(cell){
      var copy=cell.cloneNode(true);
      copy.querySelectorAll(".label,.range,svg").forEach(function(part){part.remove()});
      copy.querySelectorAll(".measured,.share").forEach(function(part){part.prepend(" ")});
      var found=copy.textContent.replace(/\\s+/g," ").trim();
      if(/^\\u2212[0-9.,]+$/.test(found)){return found.replace("\\u2212","-")}
      return /^[=+@-]/.test(found)?"'"+found:found;
    }
    function figures(table){
      var rows=Array.from(table.rows),ranged=[];
      rows.forEach(function(row){
        Array.from(row.cells).forEach(function(cell,place){
          if(cell.querySelector(".range")){ranged[place]=true}
        });
      });
      return rows.map(function(row){
        return Array.from(row.cells).flatMap(function(cell,place){
          if(!ranged[place]){return [text(cell)]}
          var range=cell.querySelector(".range");
          if(row.parentNode===table.tHead){return [text(cell),text(cell)+", "+words.range]}
          return [text(cell),range?range.textContent:""];
        }).join("\\t");
      }).join("\\n");
    }
    function copy(words,done){
      if(navigator.clipboard){navigator.clipboard.writeText(words).then(done,function(){byHand(words,done)})}
      else{byHand(words,done)}
    }
    function byHand(words,done){
      var field=document.createElement("textarea");
      field.value=words;document.body.append(field);field.select();
      try{if(document.execCommand("copy")){done()}}finally{field.remove()}
    }
    function copying(region,table){
      var button=document.createElement("button"),said=document.createElement("span");
      button.type="button";button.textContent=words.copy;
      button.id=table.caption.id+"-copy";
      button.setAttribute("aria-labelledby",button.id+" "+table.caption.id);
      said.setAttribute("role","status");
      button.addEventListener("click",function(){
        copy(figures(table),function(){
          said.textContent=words.copied;
          setTimeout(function(){said.textContent=""},3000);
        });
      });
      var line=document.createElement("p");line.className="tools";line.append(button," ",said);region.after(line);
    }
    function filtering(region,table){
      var label=document.createElement("label"),field=document.createElement("input");
      field.type="search";label.append(words.filter," ",field);
      field.addEventListener("input",function(){
        var asked=field.value.toLowerCase();
        Array.from(table.tBodies[0].rows).forEach(function(row){
          row.hidden=!row.textContent.toLowerCase().includes(asked);
        });
        left.textContent=words.left+" "+table.querySelectorAll("tbody tr:not([hidden])").length;
      });
      var line=document.createElement("p");line.className="tools";line.append(label," ",left);region.before(line);
    }
    document.querySelectorAll(".scroll").forEach(function(region){
      var table=region.querySelector("table");
      copying(region,table);
      if(!table.classList.contains("numeric")){if(table.tBodies[0].rows.length>8){filtering(region,table)}}
    });
    })();

    """
}
