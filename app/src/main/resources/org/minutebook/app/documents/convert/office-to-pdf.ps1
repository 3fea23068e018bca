# Has Microsoft Office save one file as PDF: nothing shown, nothing run, nothing asked, nothing changed.
# Arguments: the file, the PDF, and a file that gets the number of the Office process, so that it can be ended
# where it hangs.
param([string]$from, [string]$to, [string]$pidFile)
$ErrorActionPreference = 'Stop'

function Start-Office([string]$program, [string]$process) {
    $before = @(Get-Process $process -ErrorAction SilentlyContinue | ForEach-Object { $_.Id })
    $office = New-Object -ComObject $program
    Get-Process $process -ErrorAction SilentlyContinue |
        Where-Object { $before -notcontains $_.Id } |
        ForEach-Object { Set-Content -Path $pidFile -Value $_.Id }
    $office.AutomationSecurity = 3   # no macros
    return $office
}

switch -Regex ([IO.Path]::GetExtension($from).ToLowerInvariant()) {
    '^\.(docx|doc|odt|rtf)$' {
        $office = Start-Office 'Word.Application' 'WINWORD'
        try {
            $office.Visible = $false
            $office.DisplayAlerts = 0
            # read only, not in the list of recent files; a wrong password fails where none would ask for one
            $document = $office.Documents.Open($from, $false, $true, $false, 'no password')
            $document.ExportAsFixedFormat($to, 17, $false, 0, 0, 1, 1, 0, $true, $true, 1)
            $document.Close(0)
        } finally { $office.Quit(0) }
    }
    '^\.(xlsx|xls|ods)$' {
        $office = Start-Office 'Excel.Application' 'EXCEL'
        try {
            $office.DisplayAlerts = $false
            $book = $office.Workbooks.Open($from, 0, $true, [Type]::Missing, 'no password')
            $book.ExportAsFixedFormat(0, $to)
            $book.Close($false)
        } finally { $office.Quit() }
    }
    '^\.(pptx|ppt|odp)$' {
        $office = Start-Office 'PowerPoint.Application' 'POWERPNT'
        try {
            $slides = $office.Presentations.Open($from, -1, 0, 0)
            $slides.SaveAs($to, 32)
            $slides.Close()
        } finally { $office.Quit() }
    }
}
