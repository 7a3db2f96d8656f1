<?php
/**
 * Holds pages in PHP: JSON lines in, JSON lines out. The first line is the catalogue, each other one a page and its
 * address. The argument is the folder of WordPress's HTML API.
 */

declare( strict_types=1 );

use Einlass\Rewriting\Catalogue;
use Einlass\Rewriting\Found;
use Einlass\Rewriting\Html_Holder;
use Einlass\Rewriting\Services;

$html_api = $argv[1];
require __DIR__ . '/htmlApi.php';

$catalogue = new Catalogue( json_decode( fgets( STDIN ), true, 512, JSON_THROW_ON_ERROR ) );
$holder    = new Html_Holder( new Services( $catalogue->services(), $catalogue ), $catalogue );

while ( false !== ( $line = fgets( STDIN ) ) ) {
	list( $html, $base ) = json_decode( $line, true, 512, JSON_THROW_ON_ERROR );
	$found               = array();
	$note                = static function ( Found $one, string $what, int $at ) use ( &$found ): void {
		$found[] = array(
			'service' => $one->service,
			'url'     => $one->url,
			'what'    => $what,
			'at'      => $at,
		);
	};
	try {
		$answer = array(
			'html'  => $holder->hold( $html, $base, $note ),
			'found' => $found,
		);
	} catch ( Throwable $error ) {
		$answer = array(
			'html'  => "$error",
			'found' => $found,
		);
	}
	echo json_encode( $answer, JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ), "\n";
}
